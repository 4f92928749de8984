/** What a candidacy needs from the outside: the form of the dossier that a landlord's system reads. */
package fr.alin.candidacy.port;
