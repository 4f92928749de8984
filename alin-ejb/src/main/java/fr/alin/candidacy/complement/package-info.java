/** Requests to complete a dossier, from whoever asks to the applicant's answer. */
package fr.alin.candidacy.complement;
