/** Candidacies: apply, follow, cancel, review, send to the landlord, record the landlord's answers. */
package fr.alin.candidacy;
