package fr.alin.search.view;

import java.util.Optional;

import fr.alin.candidacy.model.CandidacyReference;
import fr.alin.shared.model.UniqueNumber;

/**
 * Somebody whom a search has found: enough to tell her from others, nothing of her dossier.
 *
 * @param name first and birth name, then the usage name
 * @param number empty as long as she has imported no application
 * @param employer as she wrote it; may be empty
 * @param candidacy her latest one
 */
public record FoundPerson(
        String name,
        Optional<UniqueNumber> number,
        String employer,
        Optional<CandidacyReference> candidacy,
        long accountId) {}
