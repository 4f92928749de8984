/** Reads the reference tables, and keeps in memory what every request asks. */
package fr.alin.reference.persistence;
