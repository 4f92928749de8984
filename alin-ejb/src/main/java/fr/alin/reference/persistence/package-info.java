/** Reads the reference tables, which only migrations fill. */
package fr.alin.reference.persistence;
