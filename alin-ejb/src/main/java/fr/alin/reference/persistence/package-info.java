/** Persistence of the reference data, and their cache. */
package fr.alin.reference.persistence;
