package fr.alin.candidacy.view;

import fr.alin.candidacy.model.CandidacyStatus;

/**
 * A dossier that left for its landlord.
 *
 * @param candidacy reference of the candidacy
 * @param position its rank in the list
 */
public record HeldDossier(String candidacy, CandidacyStatus status, int position) {}
