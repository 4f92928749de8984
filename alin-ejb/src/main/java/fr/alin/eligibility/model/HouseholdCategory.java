package fr.alin.eligibility.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The household category of the income ceilings (domain §7.2; arrêté of 29 July 1987).
 *
 * @param number 1 to 6
 * @param furtherPersons number of persons beyond the sixth category
 */
public record HouseholdCategory(int number, int furtherPersons, CategoryGround ground) {

    private static final int LAST = 6;
    private static final int YOUNG_AGES = 55;
    private static final int YOUNG_HOUSEHOLD = 3;
    private static final int FIRST_WITH_DEPENDANTS = 2;

    /** The category for PLAI, PLUS and PLS. A single parent and a disability card do not add up. */
    public static HouseholdCategory of(Household household, LocalDate day) {
        var persons = household.taxPersons();
        if (household.hasDisabilityCard()) {
            return beyond(persons + 1, CategoryGround.DISABILITY_CARD);
        }
        if (household.isSingleParent()) {
            return beyond(persons + 1, CategoryGround.SINGLE_PARENT);
        }
        return isYoung(household, day)
                ? beyond(YOUNG_HOUSEHOLD, CategoryGround.YOUNG_HOUSEHOLD)
                : beyond(persons, CategoryGround.PERSONS);
    }

    /** The category for PLI: 1 for a single person, 2 for a couple, then one more for each dependant. */
    public static HouseholdCategory intermediate(Household household) {
        var dependants = household.dependants().size();
        var adults = Math.min(household.adults().size(), FIRST_WITH_DEPENDANTS);
        return beyond(dependants == 0 ? adults : FIRST_WITH_DEPENDANTS + dependants, CategoryGround.INTERMEDIATE);
    }

    private static HouseholdCategory beyond(int persons, CategoryGround ground) {
        return new HouseholdCategory(Math.min(persons, LAST), Math.max(0, persons - LAST), ground);
    }

    /** A couple without dependants whose completed years add up to 55 at most. */
    private static boolean isYoung(Household household, LocalDate day) {
        return household.couple()
                && household.taxPersons() == 2
                && household.dependants().isEmpty()
                && years(household.adults().get(0), day)
                                + years(household.adults().get(1), day)
                        <= YOUNG_AGES;
    }

    private static long years(HouseholdMember member, LocalDate day) {
        return ChronoUnit.YEARS.between(member.birthDate(), day);
    }
}
