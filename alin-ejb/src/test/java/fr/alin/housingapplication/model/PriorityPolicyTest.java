package fr.alin.housingapplication.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import fr.alin.employer.model.DataSharingChoice;
import fr.alin.housingapplication.Registered;
import fr.alin.housingapplication.RegisteredChange;
import fr.alin.registration.model.Answer;
import fr.alin.registration.model.Complements;
import fr.alin.registration.model.CurrentHousing;
import fr.alin.registration.model.CurrentHousingKind;
import fr.alin.registration.model.Dalo;
import fr.alin.registration.model.DaloStatus;
import fr.alin.registration.model.Disability;
import fr.alin.registration.model.Employment;
import fr.alin.registration.model.EmploymentDetails;
import fr.alin.registration.model.RegisteredApplication;
import fr.alin.registration.model.RequestReason;
import fr.alin.shared.model.CommuneCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The evidence of each criterion (domain §4.4). */
class PriorityPolicyTest {

    private static final RegisteredApplication ANNE = Registered.anne();
    private static final LocalDate BACK = LocalDate.of(2020, 6, 1);

    @Test
    void the_application_of_the_handbook_has_one_such_fact() {
        var facts = facts(ANNE);

        assertThat(facts)
                .isEqualTo(new PriorityFacts(
                        Registered.NUMBER,
                        LocalDate.of(2020, 9, 14),
                        LocalDate.of(1989, 5, 19),
                        false,
                        false,
                        false,
                        true,
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        false,
                        Set.of(new CommuneCode("75111")),
                        Set.of(new CommuneCode("75112")),
                        Optional.of(0)));
    }

    @Test
    void a_landlord_is_told_of_priorities_but_not_of_health_or_violence() {
        var policy = new PriorityPolicy();

        assertThat(policy.stated(ANNE, false)).containsExactly(StatedPriority.LODGED_FOR_A_TIME);
        assertThat(policy.stated(ANNE, true)).containsExactly(StatedPriority.DALO, StatedPriority.LODGED_FOR_A_TIME);
        for (var reason : new RequestReason[] {RequestReason.DISABILITY, RequestReason.FAMILY_VIOLENCE}) {
            assertThat(policy.stated(reasoned(reason), false)).isEqualTo(policy.stated(ANNE, false));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = RequestReason.class,
            names = {"NO_HOUSING", "EVICTION", "FAMILY_VIOLENCE"})
    void the_reasons_01_05_and_06_are_urgent(RequestReason reason) {
        assertThat(facts(reasoned(reason)).urgentNeed()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = RequestReason.class,
            names = {"JOB_TRANSFER", "CLOSER_TO_WORK"})
    void the_reasons_18_and_19_are_for_work(RequestReason reason) {
        assertThat(facts(reasoned(reason)).movesForWork()).isTrue();
        assertThat(facts(reasoned(reason)).urgentNeed()).isFalse();
    }

    @Test
    void a_disability_is_known_by_the_reason_or_the_annex() {
        assertThat(facts(reasoned(RequestReason.DISABILITY)).disabled()).isTrue();
        assertThat(facts(RegisteredChange.of(ANNE).disabilities(annex()).made()).disabled())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"ACTIVE, true", "LAPSED, false", "REHOUSED, false", "NONE, false"})
    void a_recognised_right_counts_while_it_is_active(DaloStatus status, boolean counts) {
        var none = Complements.none();
        var recognised = ANNE.with(new Complements(
                none.desk(),
                none.expiresOn(),
                Optional.of(new Dalo(status, Optional.empty(), Optional.empty())),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));

        assertThat(facts(recognised).recognisedPriority()).isEqualTo(counts);
    }

    @Test
    void a_right_that_the_site_reports_counts_too() {
        assertThat(facts(ANNE, true).recognisedPriority()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(CurrentHousingKind.class)
    void some_homes_are_temporary(CurrentHousingKind kind) {
        var temporary = Set.of("SLHT", "SH", "RHVS", "HOT", "CP");

        assertThat(facts(housed(home(kind, "41.5", 4, "0", "0"))).lodgedForATime())
                .isEqualTo(temporary.contains(kind.code()));
    }

    @ParameterizedTest
    @CsvSource({"34, 4, false", "33.9, 4, true", "8, 1, true", "8, 0, false"})
    void a_home_is_overcrowded_below_the_least_surface(String surface, int occupants, boolean overcrowded) {
        assertThat(facts(housed(home(CurrentHousingKind.OWNER, surface, occupants, "0", "0")))
                        .overcrowded())
                .isEqualTo(overcrowded);
    }

    /** The income is 3 150 euros a month. */
    @ParameterizedTest
    @CsvSource({"1050, 0, false", "1050.01, 0, true", "1150, 100, false", "100, 200, false"})
    void a_rent_is_heavy_above_a_third_of_the_income(String rent, String benefit, boolean heavy) {
        assertThat(facts(housed(home(CurrentHousingKind.OWNER, "60", 4, rent, benefit)))
                        .heavyRent())
                .isEqualTo(heavy);
    }

    @Test
    void an_adult_is_back_at_work_after_more_than_a_year() {
        assertThat(facts(unemployed(Answer.YES)).backAtWorkOn()).contains(BACK);
        assertThat(facts(unemployed(Answer.NO)).backAtWorkOn()).isEmpty();
    }

    @Test
    void an_anonymous_employee_can_have_no_points_of_the_company() {
        var policy = new PriorityPolicy();

        assertThat(policy.companyPoints(Optional.empty())).contains(0);
        assertThat(policy.companyPoints(Optional.of(DataSharingChoice.FULL))).contains(0);
        assertThat(policy.companyPoints(Optional.of(DataSharingChoice.ANONYMOUS)))
                .isEmpty();
    }

    private static PriorityFacts facts(RegisteredApplication record) {
        return facts(record, false);
    }

    private static PriorityFacts facts(RegisteredApplication record, boolean reportedPriority) {
        return new PriorityPolicy()
                .recorded(record)
                .with(Registered.NUMBER, search(), reportedPriority, Optional.empty(), Optional.of(0));
    }

    private static SearchFacts search() {
        var household = new RegisteredHousehold(ANNE);
        return new SearchFacts(
                ANNE.createdOn(),
                household.household(),
                household.incomes(),
                Set.of(new CommuneCode("75111")),
                Set.of(new CommuneCode("75112")),
                Set.of("75"));
    }

    private static RegisteredApplication reasoned(RequestReason reason) {
        return RegisteredChange.of(ANNE).reasons(reason).made();
    }

    private static RegisteredApplication housed(CurrentHousing home) {
        return RegisteredChange.of(ANNE).housing(home).made();
    }

    private static CurrentHousing home(
            CurrentHousingKind kind, String surface, int occupants, String rent, String benefit) {
        return new CurrentHousing(
                List.of(kind),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new BigDecimal(surface)),
                Optional.of(occupants),
                Optional.of(new BigDecimal(rent)),
                Optional.of(new BigDecimal(benefit)),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private static Disability annex() {
        return new Disability(
                Optional.empty(),
                Optional.empty(),
                Optional.of(Answer.YES),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static RegisteredApplication unemployed(Answer overAYear) {
        var details = new EmploymentDetails(
                Optional.empty(), Optional.empty(), false, Optional.of(overAYear), Optional.of(BACK));
        return RegisteredChange.of(ANNE)
                .employment(new Employment(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        details))
                .made();
    }
}
