package fr.alin.housingapplication.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

import fr.alin.eligibility.model.Household;
import fr.alin.eligibility.model.HouseholdMember;
import fr.alin.eligibility.model.Incomes;
import fr.alin.registration.model.CoApplicant;
import fr.alin.registration.model.CoApplicantLink;
import fr.alin.registration.model.FamilySituation;
import fr.alin.registration.model.RegisteredApplication;
import fr.alin.registration.model.RegisteredPerson;

/**
 * Derives the household and its incomes from a record, for the rules of social housing. Flatmates are left out because
 * they have their own application. Disability cards are those declared in the form's annexes.
 */
public class RegisteredHousehold {

    private final RegisteredApplication application;
    private final List<RegisteredPerson> adults;
    private final DisabilityCards cards;

    public RegisteredHousehold(RegisteredApplication application) {
        this.application = application;
        this.adults = Stream.concat(Stream.of(application.applicant()), coApplicants())
                .toList();
        this.cards = new DisabilityCards(application.complements().disabilities());
    }

    /** Persons declared by number but not named count for rooms only, like a visiting child. */
    public Household household() {
        var dependants = application.dependants().stream()
                .filter(dependant -> dependant.custody().isEmpty())
                .map(dependant -> new HouseholdMember(dependant.birthDate(), cards.isHeldBy(dependant)))
                .toList();
        var visiting = application.dependants().size() - dependants.size();
        var named = adults.size()
                + application.dependants().size()
                + application.unbornChildren().count();
        var declared = application.wantedHousing().personsToHouse().orElse(named);
        return new Household(
                adults.stream()
                        .map(adult -> new HouseholdMember(
                                adult.identity().birthDate(), cards.isHeldBy(adult, adult == application.applicant())))
                        .toList(),
                dependants,
                isCouple(),
                application.unbornChildren().count(),
                visiting + Math.max(0, declared - named));
    }

    /**
     * Monthly income, minus alimony paid, and tax incomes of every year for which at least one adult gives an amount.
     */
    public Incomes incomes() {
        var byYear = new TreeMap<Integer, BigDecimal>();
        adults.stream()
                .flatMap(adult -> adult.taxIncomes().stream())
                .forEach(tax -> tax.amount().ifPresent(amount -> byYear.merge(tax.year(), amount, BigDecimal::add)));
        var monthly = adults.stream()
                .map(adult -> adult.monthlyIncome().subtract(adult.alimonyPaid().orElse(BigDecimal.ZERO)))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .max(BigDecimal.ZERO);
        var benefit = application.currentHousing().housingBenefit().orElse(BigDecimal.ZERO);
        return new Incomes(byYear, monthly, benefit);
    }

    /** Whether the tax income that counts on a day is among them. */
    public boolean isTaxIncomeKnownOn(LocalDate day) {
        return incomes().retainedOn(day).isPresent();
    }

    private Stream<RegisteredPerson> coApplicants() {
        return Stream.concat(application.coApplicant().stream(), application.complements().otherCoApplicants().stream())
                .filter(co -> co.link()
                        .filter(link -> link == CoApplicantLink.FLATMATE)
                        .isEmpty())
                .map(CoApplicant::person);
    }

    private boolean isCouple() {
        if (adults.size() < 2) {
            return false;
        }
        return application
                .coApplicant()
                .flatMap(CoApplicant::link)
                .map(RegisteredHousehold::isOfACouple)
                .orElseGet(this::livesAsCouple);
    }

    private static boolean isOfACouple(CoApplicantLink link) {
        return switch (link) {
            case SPOUSE, CIVIL_PARTNER, COHABITANT -> true;
            case FLATMATE, ASCENDANT, DESCENDANT, SIBLING -> false;
        };
    }

    private boolean livesAsCouple() {
        return application
                .applicant()
                .familySituation()
                .filter(situation -> situation == FamilySituation.MARRIED
                        || situation == FamilySituation.CIVIL_PARTNERSHIP
                        || situation == FamilySituation.COHABITING)
                .isPresent();
    }
}
