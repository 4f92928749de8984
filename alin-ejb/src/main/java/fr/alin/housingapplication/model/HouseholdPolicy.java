package fr.alin.housingapplication.model;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import fr.alin.housingapplication.model.registered.CoApplicant;
import fr.alin.housingapplication.model.registered.CoApplicantLink;
import fr.alin.housingapplication.model.registered.RegisteredApplication;
import fr.alin.housingapplication.model.registered.RegisteredPerson;
import fr.alin.shared.model.DwellingType;

/** What follows from the household: size, income, and the homes it may ask for (R-009, R-010, domain §7.6). */
public class HouseholdPolicy {

    private static final List<Integer> SURFACES = List.of(9, 16, 25, 34, 43, 52, 61, 70);

    /** People to house: as declared, or counted; a flatmate makes an application of his own. */
    public int size(RegisteredApplication application) {
        return application
                .wantedHousing()
                .personsToHouse()
                .filter(persons -> persons > 0)
                .orElseGet(() -> counted(application));
    }

    private int counted(RegisteredApplication application) {
        return 1
                + (int) partner(application).count()
                + application.dependants().size()
                + application.unbornChildren().count();
    }

    /** Monthly income, housing benefit included and alimony paid deducted. */
    public BigDecimal monthlyIncome(RegisteredApplication application) {
        return Stream.concat(Stream.of(application.applicant()), partner(application))
                .map(person ->
                        person.monthlyIncome().subtract(person.alimonyPaid().orElse(BigDecimal.ZERO)))
                .reduce(application.currentHousing().housingBenefit().orElse(BigDecimal.ZERO), BigDecimal::add)
                .max(BigDecimal.ZERO);
    }

    private Stream<RegisteredPerson> partner(RegisteredApplication application) {
        return application.coApplicant().stream()
                .filter(co -> co.link()
                        .filter(link -> link == CoApplicantLink.FLATMATE)
                        .isEmpty())
                .map(CoApplicant::person);
    }

    /** The typology of the handbook: one person T1 or T2, two up to T3, and so on. */
    public Set<DwellingType> dwellingTypes(int persons) {
        return switch (Math.min(persons, 5)) {
            case 1 -> EnumSet.of(DwellingType.T1, DwellingType.T2);
            case 2 -> EnumSet.range(DwellingType.T1, DwellingType.T3);
            case 3 -> EnumSet.range(DwellingType.T2, DwellingType.T4);
            case 4 -> EnumSet.range(DwellingType.T3, DwellingType.T5);
            default -> EnumSet.range(DwellingType.T4, DwellingType.T6);
        };
    }

    /** The surface below which the home is overcrowded (CCH R822-25). */
    public BigDecimal minimumSurface(int persons) {
        return BigDecimal.valueOf(SURFACES.get(Math.min(persons, SURFACES.size()) - 1));
    }
}
