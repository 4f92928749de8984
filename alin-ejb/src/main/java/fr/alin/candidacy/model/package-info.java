/** The life cycle of a candidacy, and the rules for applying. */
package fr.alin.candidacy.model;
