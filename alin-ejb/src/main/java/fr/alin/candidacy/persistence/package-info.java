/** Storage of candidacies; the database itself refuses a second active one for an application. */
package fr.alin.candidacy.persistence;
