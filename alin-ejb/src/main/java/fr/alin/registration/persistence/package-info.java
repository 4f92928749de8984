/** The rows of this context. */
package fr.alin.registration.persistence;
