/** The life of a candidacy and the rules of who may apply for what. */
package fr.alin.candidacy.model;
