package fr.alin.candidacy.model.ranking;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import fr.alin.housingapplication.model.PriorityFacts;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.UniqueNumber;

/** Grids, and applicants to whom only what a test says applies. */
public final class RankingFixtures {

    public static final LocalDate DAY = LocalDate.of(2020, 10, 20);
    public static final CommuneCode PARIS_11 = new CommuneCode("75111");
    public static final CommuneCode PARIS_12 = new CommuneCode("75112");

    private RankingFixtures() {}

    /** The seeded weights, which are placeholders. */
    public static Grid grid() {
        return grid(1, Optional.empty(), LocalDate.of(2000, 1, 1), Map.of());
    }

    /** The seeded weights with other points for some criteria. */
    public static Grid grid(long id, Optional<String> territory, LocalDate firstDay, Map<Criterion, Integer> others) {
        var weights = Arrays.stream(Criterion.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        criterion -> weight(criterion, others.getOrDefault(criterion, points(criterion)))));
        return new Grid(id, territory, firstDay, weights);
    }

    private static Weight weight(Criterion criterion, int points) {
        var most = switch (criterion) {
            case COMPANY -> OptionalInt.of(20);
            case SENIORITY -> OptionalInt.of(36);
            default -> OptionalInt.empty();
        };
        return new Weight(points, most, true, "CCH");
    }

    private static int points(Criterion criterion) {
        return switch (criterion) {
            case RECOGNISED_PRIORITY -> 40;
            case URGENT_NEED -> 25;
            case DISABILITY -> 20;
            case TEMPORARY_LODGING, WORK_MOBILITY -> 15;
            case UNDER_30, BACK_TO_WORK -> 10;
            case COMPANY, SENIORITY -> 1;
            case WANTED_COMMUNE -> 6;
            case NEIGHBOURING_COMMUNE -> 3;
            case OVERCROWDED, HEAVY_RENT -> 5;
            case REFUSED_HOME -> -10;
        };
    }

    /** Units of criteria that count once. */
    public static Units once(Criterion... criteria) {
        return new Units(Arrays.stream(criteria).collect(Collectors.toMap(Function.identity(), criterion -> 1)));
    }

    /** Somebody of forty whose application is of the same day, for an accessible home in the 11th arrondissement. */
    static final class Person {

        private final Map<String, Boolean> facts = new HashMap<>();
        LocalDate registeredOn = DAY;
        LocalDate bornOn = DAY.minusYears(40);
        LocalDate hiredOn;
        LocalDate backAtWorkOn;
        Set<CommuneCode> requested = Set.of();
        Set<CommuneCode> neighbouring = Set.of();
        Integer companyPoints;
        boolean accessible = true;
        boolean refusedHome;

        Person with(String... named) {
            Arrays.stream(named).forEach(fact -> facts.put(fact, true));
            return this;
        }

        Units units() {
            return Units.of(new Evidence(DAY, facts(), PARIS_11, accessible, refusedHome));
        }

        private PriorityFacts facts() {
            return new PriorityFacts(
                    new UniqueNumber("1110920621114ACLOG"),
                    registeredOn,
                    bornOn,
                    is("recognisedPriority"),
                    is("urgentNeed"),
                    is("disabled"),
                    is("lodgedForATime"),
                    is("movesForWork"),
                    Optional.ofNullable(hiredOn),
                    Optional.ofNullable(backAtWorkOn),
                    is("overcrowded"),
                    is("heavyRent"),
                    requested,
                    neighbouring,
                    Optional.ofNullable(companyPoints));
        }

        private boolean is(String fact) {
            return facts.getOrDefault(fact, false);
        }
    }
}
