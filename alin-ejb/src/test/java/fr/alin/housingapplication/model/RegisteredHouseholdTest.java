package fr.alin.housingapplication.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.alin.eligibility.model.Household;
import fr.alin.eligibility.model.HouseholdMember;
import fr.alin.housingapplication.Registered;
import fr.alin.registration.model.Answer;
import fr.alin.registration.model.CoApplicant;
import fr.alin.registration.model.CoApplicantLink;
import fr.alin.registration.model.Complements;
import fr.alin.registration.model.Custody;
import fr.alin.registration.model.Dependant;
import fr.alin.registration.model.Disability;
import fr.alin.registration.model.RegisteredApplication;
import fr.alin.registration.model.UnbornChildren;
import fr.alin.registration.model.WantedHousing;
import org.junit.jupiter.api.Test;

/** Who counts for rooms and for ceilings, and the incomes (domain §2.1, §7.2, §7.4). */
class RegisteredHouseholdTest {

    static final RegisteredApplication ANNE = Registered.anne();

    @Test
    void a_couple_with_two_children_is_read() {
        var household = household(ANNE);

        assertThat(household.couple()).isTrue();
        assertThat(household.adults()).hasSize(2);
        assertThat(household.dependants())
                .extracting(HouseholdMember::birthDate)
                .containsExactly(LocalDate.of(2012, 3, 1), LocalDate.of(2015, 3, 1));
        assertThat(household.persons()).isEqualTo(4);
    }

    @Test
    void a_child_who_visits_counts_for_rooms_and_not_for_ceilings() {
        var household = household(with(List.of(Registered.child(2012), visiting()), UnbornChildren.none(), 4));

        assertThat(household.taxPersons()).isEqualTo(3);
        assertThat(household.visitingChildren()).isEqualTo(1);
        assertThat(household.persons()).isEqualTo(4);
    }

    @Test
    void declared_but_unnamed_persons_count_for_rooms_only() {
        var household = household(with(ANNE.dependants(), UnbornChildren.none(), 6));

        assertThat(household.persons()).isEqualTo(6);
        assertThat(household.taxPersons()).isEqualTo(4);
    }

    @Test
    void named_persons_count_even_if_fewer_were_declared() {
        var household = household(with(ANNE.dependants(), new UnbornChildren(1, Optional.empty()), 2));

        assertThat(household.persons()).isEqualTo(5);
        assertThat(household.unbornChildren()).isEqualTo(1);
    }

    @Test
    void without_a_partner_one_lives_alone() {
        var household = household(Registered.alone("PORTE", "ANNE"));

        assertThat(household.adults()).hasSize(1);
        assertThat(household.couple()).isFalse();
        assertThat(household.persons()).isEqualTo(1);
    }

    @Test
    void a_flatmate_is_not_part_of_the_household() {
        var flatmates = with(CoApplicantLink.FLATMATE);

        assertThat(household(flatmates).adults()).hasSize(1);
        assertThat(new RegisteredHousehold(flatmates).incomes().monthlyIncome()).isEqualByComparingTo("1750");
    }

    @Test
    void siblings_who_apply_together_are_not_a_couple() {
        var siblings = household(with(CoApplicantLink.SIBLING));

        assertThat(siblings.adults()).hasSize(2);
        assertThat(siblings.couple()).isFalse();
    }

    @Test
    void incomes_of_both_are_added_and_the_benefit_is_separate() {
        var incomes = new RegisteredHousehold(ANNE).incomes();

        assertThat(incomes.monthlyIncome()).isEqualByComparingTo("3150");
        assertThat(incomes.housingBenefit()).isEqualByComparingTo("120");
        assertThat(incomes.monthlyMeans()).isEqualByComparingTo("3270");
    }

    @Test
    void tax_incomes_of_a_year_are_added_and_a_year_without_amount_is_left_out() {
        var incomes = new RegisteredHousehold(ANNE).incomes();

        assertThat(incomes.referenceTaxIncome()).containsOnlyKeys(2019, 2020);
        assertThat(incomes.referenceTaxIncome().get(2020)).isEqualByComparingTo(new BigDecimal("42000"));
    }

    /** Domain §7.2: a card of any person who counts for the ceilings raises the category. */
    @Test
    void a_card_belongs_to_the_person_named_in_the_annex() {
        var lou = ANNE.dependants().get(0);

        var household = household(withCards(card("GIGI Loù", lou.birthDate())));

        assertThat(household.hasDisabilityCard()).isTrue();
        assertThat(household.dependants()).extracting("disabilityCard").containsExactly(true, false);
        assertThat(household.adults()).extracting("disabilityCard").containsExactly(false, false);
    }

    @Test
    void a_card_without_a_name_is_the_applicant_s_and_one_of_an_unknown_person_is_ignored() {
        assertThat(household(withCards(card(null, null))).adults())
                .extracting("disabilityCard")
                .containsExactly(true, false);
        assertThat(household(withCards(card("PAUL AUTRE", null))).hasDisabilityCard())
                .isFalse();
    }

    @Test
    void a_disability_without_a_card_does_not_raise_the_category() {
        var annex = new Disability(
                Optional.empty(),
                Optional.empty(),
                Optional.of(Answer.UNDOCUMENTED),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty());

        assertThat(household(withCards(annex)).hasDisabilityCard()).isFalse();
    }

    @Test
    void every_co_applicant_except_a_flatmate_belongs_to_the_household() {
        var denis = ANNE.coApplicant().orElseThrow().person();
        var none = Complements.none();
        var household = household(ANNE.with(new Complements(
                none.desk(),
                none.expiresOn(),
                none.dalo(),
                List.of(
                        new CoApplicant(denis, Optional.of(CoApplicantLink.ASCENDANT)),
                        new CoApplicant(denis, Optional.of(CoApplicantLink.FLATMATE))),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of())));

        assertThat(household.adults()).hasSize(3);
        assertThat(household.couple()).isTrue();
    }

    private static Disability card(String person, LocalDate birthDate) {
        return new Disability(
                Optional.ofNullable(person),
                Optional.ofNullable(birthDate),
                Optional.of(Answer.YES),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static RegisteredApplication withCards(Disability... annexes) {
        return ANNE.with(new Complements(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.of(annexes.length),
                List.of(annexes),
                List.of(),
                List.of(),
                List.of()));
    }

    private static Household household(RegisteredApplication application) {
        return new RegisteredHousehold(application).household();
    }

    private static Dependant visiting() {
        return new Dependant(
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(2016, 1, 1),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Custody.VISITING));
    }

    private static RegisteredApplication with(CoApplicantLink link) {
        var denis = ANNE.coApplicant().orElseThrow().person();
        return copy(Optional.of(new CoApplicant(denis, Optional.of(link))), List.of(), UnbornChildren.none(), 1);
    }

    private static RegisteredApplication with(List<Dependant> dependants, UnbornChildren unborn, int declared) {
        return copy(ANNE.coApplicant(), dependants, unborn, declared);
    }

    private static RegisteredApplication copy(
            Optional<CoApplicant> coApplicant, List<Dependant> dependants, UnbornChildren unborn, int declared) {
        var wanted = ANNE.wantedHousing();
        return new RegisteredApplication(
                ANNE.number(),
                ANNE.createdOn(),
                ANNE.renewedOn(),
                ANNE.applicant(),
                coApplicant,
                dependants,
                unborn,
                ANNE.currentHousing(),
                new WantedHousing(
                        wanted.kind(),
                        wanted.types(),
                        wanted.communes(),
                        wanted.extended(),
                        Optional.of(declared),
                        wanted.maximumRent(),
                        wanted.wishes()),
                ANNE.reasons(),
                ANNE.remarks(),
                ANNE.complements());
    }
}
