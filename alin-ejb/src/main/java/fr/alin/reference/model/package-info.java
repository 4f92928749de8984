/** The kinds of the reference data; it has no rules. */
package fr.alin.reference.model;
