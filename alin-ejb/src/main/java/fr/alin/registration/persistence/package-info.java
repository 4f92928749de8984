/** The repositories of this context. */
package fr.alin.registration.persistence;
