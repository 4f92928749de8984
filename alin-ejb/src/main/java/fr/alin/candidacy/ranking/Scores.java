package fr.alin.candidacy.ranking;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.candidacy.model.ranking.Evidence;
import fr.alin.candidacy.model.ranking.Grid;
import fr.alin.candidacy.model.ranking.Score;
import fr.alin.candidacy.model.ranking.Units;
import fr.alin.candidacy.ranking.ScoreRepository.Rescored;
import fr.alin.candidacy.ranking.ScoreRepository.ScoredRow;
import fr.alin.housingapplication.model.PriorityFacts;
import fr.alin.housingapplication.search.PriorityService;
import fr.alin.offer.OfferService;
import fr.alin.offer.view.OfferDetails;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.shared.time.TimeZones;
import fr.alin.shared.time.Today;

/**
 * Counts points by the grid in force, as of the day on which the offer closes.
 * See decision 76-a-rank-that-can-be-explained.
 */
@ApplicationScoped
public class Scores {

    @Inject
    RankingGrids grids;

    @Inject
    ScoreRepository repository;

    @Inject
    PriorityService priorities;

    @Inject
    OfferService offers;

    @Inject
    Clock clock;

    /**
     * The points of somebody who applies.
     *
     * @param renounced whether she has given up any home; else nothing is read
     */
    public Score of(PriorityFacts facts, OfferDetails offer, boolean renounced) {
        var refused = renounced
                ? repository.refusedHomes(List.of(facts.number()), refusalsCountSince(offer))
                : Set.<UniqueNumber>of();
        return Score.by(gridOf(offer), measuredOn(offer), units(facts, refused, offer));
    }

    /**
     * Counts again what another grid or another closing day changes among the unsent candidacies of an offer. Called by
     * the timer, and before a list of the offer is made: then before its candidacies are loaded, whose points would be
     * the former ones. Locks the file of the home, then the candidacies.
     */
    public void bringUpToDate(OfferReference reference) {
        repository.lockHome(reference);
        var offer = offers.details(reference);
        var rows = repository.unsentOn(reference);
        var measured = rows.stream()
                .filter(row -> row.isMeasuredOn(measuredOn(offer)))
                .collect(toMap(ScoredRow::id, ScoredRow::units));
        count(
                rows.stream()
                        .filter(row ->
                                !row.gridId().equals(Optional.of(gridOf(offer).id()))
                                        || !measured.containsKey(row.id()))
                        .toList(),
                measured,
                offer);
    }

    /** Counts the points of an account's unsent candidacy again, after a change of its application. */
    public void follow(long accountId) {
        repository.unsentOfferOf(accountId).ifPresent(reference -> {
            repository.lockHome(reference);
            count(repository.unsentOf(accountId), Map.of(), offers.details(reference));
        });
    }

    private void count(List<ScoredRow> rows, Map<Long, Units> measured, OfferDetails offer) {
        if (rows.isEmpty()) {
            return;
        }
        var grid = gridOf(offer);
        var day = measuredOn(offer);
        var fresh = units(
                rows.stream()
                        .filter(row -> !measured.containsKey(row.id()))
                        .map(ScoredRow::application)
                        .toList(),
                offer);
        repository.write(
                rows.stream()
                        .map(row -> new Rescored(
                                row.id(),
                                Score.by(grid, day, measured.getOrDefault(row.id(), fresh.get(row.application())))))
                        .toList(),
                grid.id(),
                day);
    }

    /** For each number; nothing counts for an application that is gone. */
    private Map<UniqueNumber, Units> units(Collection<UniqueNumber> numbers, OfferDetails offer) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        var facts = priorities.of(numbers);
        var refused = repository.refusedHomes(numbers, refusalsCountSince(offer));
        return numbers.stream()
                .distinct()
                .collect(toMap(
                        number -> number,
                        number -> facts.containsKey(number)
                                ? units(facts.get(number), refused, offer)
                                : new Units(Map.of())));
    }

    private static Units units(PriorityFacts facts, Set<UniqueNumber> refused, OfferDetails offer) {
        return Units.of(new Evidence(
                measuredOn(offer),
                facts,
                offer.posting().place().commune(),
                offer.posting().dwelling().accessible(),
                refused.contains(facts.number())));
    }

    private Grid gridOf(OfferDetails offer) {
        return grids.calendar()
                .inForce(offer.posting().place().department(), Today.of(clock).inParis());
    }

    private static LocalDate measuredOn(OfferDetails offer) {
        return offer.posting().closesOn();
    }

    private static Instant refusalsCountSince(OfferDetails offer) {
        return measuredOn(offer)
                .minusMonths(Evidence.MONTHS_OF_REFUSAL)
                .atStartOfDay(TimeZones.PARIS)
                .toInstant();
    }
}
