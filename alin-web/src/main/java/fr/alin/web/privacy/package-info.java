/** The pages of a person's own data: what is held, who read it, how to take it away and how to have it erased. */
package fr.alin.web.privacy;
