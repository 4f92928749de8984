package fr.alin.eligibility.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import fr.alin.shared.model.DwellingType;

/** Rooms, surface and adapted homes (R-009; domain §7.6). */
final class HomeRules {

    private static final String HANDBOOK = "Guide AL'in : typologie par composition familiale";
    private static final String OVERCROWDING = "Code de la construction et de l'habitation, article R822-25";
    private static final String ADAPTED = "Code de la construction et de l'habitation, article L441-1 a)";
    private static final List<Range> RANGES = List.of(
            new Range(DwellingType.T1, DwellingType.T2),
            new Range(DwellingType.T1, DwellingType.T3),
            new Range(DwellingType.T2, DwellingType.T4),
            new Range(DwellingType.T3, DwellingType.T5),
            new Range(DwellingType.T4, DwellingType.T6));

    /** The dwelling types that the handbook allows for a number of persons; the last range applies to five and more. */
    private record Range(DwellingType lowest, DwellingType highest) {

        static Range of(int persons) {
            return RANGES.get(Math.min(persons, RANGES.size()) - 1);
        }
    }

    Set<DwellingType> types(int persons) {
        var range = Range.of(persons);
        return Collections.unmodifiableSet(EnumSet.range(range.lowest(), range.highest()));
    }

    BigDecimal minimumSurface(int persons) {
        return LeastSurface.of(persons);
    }

    /** Value and limit are numbers of rooms. The limit is the bound that the home violates, else the highest. */
    RuleCheck type(Household household, DwellingType type) {
        var persons = household.persons();
        var range = Range.of(persons);
        var below = type.compareTo(range.lowest()) < 0;
        return new RuleCheck(
                new RuleDetails.Rooms(type, range.lowest(), range.highest(), persons),
                below || type.compareTo(range.highest()) > 0 ? RuleState.FAILS : RuleState.HOLDS,
                Optional.of(BigDecimal.valueOf(type.ordinal())),
                Optional.of(BigDecimal.valueOf((below ? range.lowest() : range.highest()).ordinal())),
                Unit.ROOMS,
                HANDBOOK);
    }

    RuleCheck surface(Household household, BigDecimal surface) {
        var persons = household.persons();
        var least = minimumSurface(persons);
        return new RuleCheck(
                new RuleDetails.Surface(persons),
                surface.compareTo(least) >= 0 ? RuleState.HOLDS : RuleState.FAILS,
                Optional.of(surface),
                Optional.of(least),
                Unit.SQUARE_METRES,
                OVERCROWDING);
    }

    RuleCheck adapted(Household household) {
        return new RuleCheck(
                new RuleDetails.Adapted(household.hasDisabilityCard()),
                RuleState.INFORMATION,
                Optional.empty(),
                Optional.empty(),
                Unit.PERSONS,
                ADAPTED);
    }
}
