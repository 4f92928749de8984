package fr.alin.candidacy.model.ranking;

import static fr.alin.candidacy.model.ranking.Criterion.BACK_TO_WORK;
import static fr.alin.candidacy.model.ranking.Criterion.COMPANY;
import static fr.alin.candidacy.model.ranking.Criterion.DISABILITY;
import static fr.alin.candidacy.model.ranking.Criterion.NEIGHBOURING_COMMUNE;
import static fr.alin.candidacy.model.ranking.Criterion.REFUSED_HOME;
import static fr.alin.candidacy.model.ranking.Criterion.SENIORITY;
import static fr.alin.candidacy.model.ranking.Criterion.UNDER_30;
import static fr.alin.candidacy.model.ranking.Criterion.WANTED_COMMUNE;
import static fr.alin.candidacy.model.ranking.Criterion.WORK_MOBILITY;
import static fr.alin.candidacy.model.ranking.RankingFixtures.DAY;
import static fr.alin.candidacy.model.ranking.RankingFixtures.PARIS_11;
import static fr.alin.candidacy.model.ranking.RankingFixtures.PARIS_12;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;

import fr.alin.candidacy.model.ranking.RankingFixtures.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each criterion with the edges of its evidence (domain §4.4). */
class CriterionTest {

    private final Person person = new Person();

    @Test
    void nothing_counts_without_evidence() {
        assertThat(person.units().of()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "recognisedPriority, RECOGNISED_PRIORITY",
        "urgentNeed, URGENT_NEED",
        "disabled, DISABILITY",
        "lodgedForATime, TEMPORARY_LODGING",
        "movesForWork, WORK_MOBILITY",
        "overcrowded, OVERCROWDED",
        "heavyRent, HEAVY_RENT"
    })
    void a_fact_of_the_application_counts_once_for_its_criterion_alone(String fact, Criterion criterion) {
        assertThat(person.with(fact).units()).isEqualTo(RankingFixtures.once(criterion));
    }

    @Test
    void a_disability_counts_for_an_accessible_home_only() {
        person.with("disabled").accessible = false;

        assertThat(person.units().of(DISABILITY)).isZero();
    }

    @Test
    void a_job_is_new_for_six_months() {
        person.hiredOn = DAY.minusMonths(6).plusDays(1);
        assertThat(person.units().of(WORK_MOBILITY)).isEqualTo(1);

        person.hiredOn = DAY.minusMonths(6);
        assertThat(person.units().of(WORK_MOBILITY)).isZero();
    }

    @Test
    void one_is_under_thirty_until_the_day_before_the_birthday() {
        person.bornOn = DAY.plusDays(1).minusYears(30);
        assertThat(person.units().of(UNDER_30)).isEqualTo(1);

        person.bornOn = DAY.minusYears(30);
        assertThat(person.units().of(UNDER_30)).isZero();
    }

    @Test
    void work_counts_once_it_has_begun_again() {
        person.backAtWorkOn = DAY;
        assertThat(person.units().of(BACK_TO_WORK)).isEqualTo(1);

        person.backAtWorkOn = DAY.plusDays(1);
        assertThat(person.units().of(BACK_TO_WORK)).isZero();
    }

    @Test
    void seniority_is_in_full_months() {
        person.registeredOn = DAY.minusMonths(14);
        assertThat(person.units().of(SENIORITY)).isEqualTo(14);

        person.registeredOn = DAY.minusMonths(14).plusDays(1);
        assertThat(person.units().of(SENIORITY)).isEqualTo(13);

        person.registeredOn = DAY.plusMonths(2);
        assertThat(person.units().of(SENIORITY)).isZero();
    }

    @Test
    void the_points_of_the_company_are_units_and_an_anonymous_employee_has_none() {
        person.companyPoints = 12;
        assertThat(person.units().of(COMPANY)).isEqualTo(12);

        person.companyPoints = null;
        assertThat(person.units().of(COMPANY)).isZero();
    }

    @Test
    void a_wanted_commune_is_no_neighbouring_one() {
        person.requested = Set.of(PARIS_11);
        person.neighbouring = Set.of(PARIS_11, PARIS_12);
        assertThat(person.units()).isEqualTo(RankingFixtures.once(WANTED_COMMUNE));

        person.requested = Set.of(PARIS_12);
        assertThat(person.units()).isEqualTo(RankingFixtures.once(NEIGHBOURING_COMMUNE));
    }

    @Test
    void a_refused_home_counts() {
        person.refusedHome = true;

        assertThat(person.units()).isEqualTo(RankingFixtures.once(REFUSED_HOME));
    }

    @Test
    void what_tells_of_health_violence_or_a_social_right_is_private() {
        assertThat(Arrays.stream(Criterion.values()).filter(Criterion::isPrivate))
                .containsExactly(Criterion.RECOGNISED_PRIORITY, Criterion.URGENT_NEED, Criterion.DISABILITY);
    }
}
