/** Events of candidacies, with the data that a mail about them needs. */
package fr.alin.candidacy.event;
