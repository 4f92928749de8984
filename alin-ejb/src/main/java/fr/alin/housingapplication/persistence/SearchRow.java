package fr.alin.housingapplication.persistence;

import java.util.Optional;

import fr.alin.housingapplication.model.SearchFacts;
import fr.alin.shared.model.UniqueNumber;

/**
 * What the search reads of an application.
 *
 * @param alsNumber on ten digits
 * @param facts absent when the record was taken before facts were kept
 */
public record SearchRow(
        long accountId, UniqueNumber number, String alsNumber, boolean validated, Optional<SearchFacts> facts) {}
