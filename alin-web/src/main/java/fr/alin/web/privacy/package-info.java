/** The user's own data: what is held, who read it, export and erasure. */
package fr.alin.web.privacy;
