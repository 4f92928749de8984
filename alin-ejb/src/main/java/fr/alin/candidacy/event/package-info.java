/** What happened to a candidacy, with what a mail about it needs. */
package fr.alin.candidacy.event;
