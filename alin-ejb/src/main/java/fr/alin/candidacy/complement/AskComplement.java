package fr.alin.candidacy.complement;

import fr.alin.candidacy.model.WantedComplement;

/** What an advisor asks an applicant to complete. */
public record AskComplement(long candidacyId, WantedComplement wanted) {}
