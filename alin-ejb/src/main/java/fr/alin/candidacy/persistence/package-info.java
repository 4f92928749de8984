/** Storage of candidacies; a unique key refuses a second active one for an application. */
package fr.alin.candidacy.persistence;
