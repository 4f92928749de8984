package fr.alin.housingapplication.model;

import java.time.LocalDate;
import java.util.Optional;

import fr.alin.shared.model.UniqueNumber;

/**
 * What a record says of a candidate's rank, stored separately so that "Je postule" does not read the whole record. Who
 * changes what {@link PriorityPolicy} reads from a record empties the stored facts in a migration.
 *
 * @param recognisedPriority the right to housing (DALO) is active, as the record says
 * @param urgentNeed as of {@link PriorityFacts}, like the others
 */
public record RankingFacts(
        LocalDate bornOn,
        boolean recognisedPriority,
        boolean urgentNeed,
        boolean disabled,
        boolean lodgedForATime,
        boolean movesForWork,
        Optional<LocalDate> backAtWorkOn,
        boolean overcrowded,
        boolean heavyRent) {

    /** All facts of a candidate, together with those that are not in the record. */
    public PriorityFacts with(
            UniqueNumber number,
            SearchFacts search,
            boolean reportedPriority,
            Optional<LocalDate> hiredOn,
            Optional<Integer> companyPoints) {
        return new PriorityFacts(
                number,
                search.registeredOn(),
                bornOn,
                recognisedPriority || reportedPriority,
                urgentNeed,
                disabled,
                lodgedForATime,
                movesForWork,
                hiredOn,
                backAtWorkOn,
                overcrowded,
                heavyRent,
                search.requested(),
                search.neighbouring(),
                companyPoints);
    }

    /** Masked: personal data must not reach the logs. */
    @Override
    public String toString() {
        return "RankingFacts[masked]";
    }
}
