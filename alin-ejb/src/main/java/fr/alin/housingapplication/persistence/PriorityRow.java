package fr.alin.housingapplication.persistence;

import java.time.LocalDate;
import java.util.Optional;

import fr.alin.employer.model.DataSharingChoice;
import fr.alin.housingapplication.model.RankingFacts;
import fr.alin.housingapplication.model.SearchFacts;
import fr.alin.shared.model.UniqueNumber;

/**
 * The columns of an application that rank a candidate.
 *
 * @param recorded absent, like the search facts, if the record was imported before these were stored
 * @param reportedPriority the site has reported a right to housing (DALO)
 */
public record PriorityRow(
        UniqueNumber number,
        long accountId,
        Optional<RankingFacts> recorded,
        Optional<SearchFacts> search,
        boolean reportedPriority,
        Optional<LocalDate> hiredOn,
        Optional<DataSharingChoice> dataSharing) {}
