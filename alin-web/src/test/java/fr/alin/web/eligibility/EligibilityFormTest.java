package fr.alin.web.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

import fr.alin.eligibility.model.RecentIncome;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.RentStandard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EligibilityFormTest {

    static final LocalDate DAY = LocalDate.of(2025, 6, 1);
    static final CommuneCode BREST = new CommuneCode("29019");

    final EligibilityForm form = new EligibilityForm(DAY);

    @BeforeEach
    void only_what_is_required_is_typed() {
        form.getHousehold().setBirthDate(LocalDate.of(1985, 4, 12));
        form.setTaxIncome(new BigDecimal("21240"));
        form.setMonthlyIncome(new BigDecimal("1850"));
    }

    @Test
    void what_is_left_empty_is_not_asked_about() {
        var question = form.toQuestion(BREST);

        assertThat(question.standards()).containsExactlyInAnyOrder(RentStandard.values());
        assertThat(question.household().persons()).isOne();
        assertThat(question.incomes().referenceTaxIncome()).containsOnlyKeys(2023);
        assertThat(question.incomes().housingBenefit()).isZero();
        assertThat(question.rentWithCharges()).isEmpty();
        assertThat(question.dwellingType()).isEmpty();
    }

    @Test
    void the_year_of_the_tax_income_follows_the_date() {
        form.setDate(LocalDate.of(2023, 12, 31));
        form.setLastTaxIncome(new BigDecimal("15000"));

        assertThat(form.toQuestion(BREST).incomes().referenceTaxIncome()).containsOnlyKeys(2021, 2022);
    }

    @Test
    void the_last_twelve_months_end_before_the_month_of_the_decision() {
        assertThat(form.toQuestion(BREST).incomes().lastTwelveMonths()).isEmpty();

        form.setLastTwelveMonths(new BigDecimal("18000"));

        assertThat(form.toQuestion(BREST).incomes().lastTwelveMonths())
                .contains(new RecentIncome(new BigDecimal("18000"), YearMonth.of(2025, 5)));
    }

    @Test
    void everybody_is_counted_where_they_count() {
        var household = form.getHousehold();
        household.setPartnerBirthDate(LocalDate.of(1990, 1, 1));
        household.setCouple(true);
        household.setOtherAdults(1);
        household.setDependants(2);
        household.setUnbornChildren(1);
        household.setVisitingChildren(3);
        household.setDisabilityCard(true);

        var asked = form.toQuestion(BREST).household();

        assertThat(asked.adults()).hasSize(3);
        assertThat(asked.taxPersons()).isEqualTo(5);
        assertThat(asked.persons()).isEqualTo(9);
        assertThat(asked.couple()).isTrue();
        assertThat(asked.hasDisabilityCard()).isTrue();
    }

    @Test
    void one_adult_is_no_couple_whatever_is_ticked() {
        form.getHousehold().setCouple(true);

        assertThat(form.toQuestion(BREST).household().couple()).isFalse();
    }

    @Test
    void a_tax_income_that_is_not_known_is_asked_about_as_missing() {
        form.setTaxIncome(null);

        assertThat(form.toQuestion(BREST).incomes().referenceTaxIncome()).isEmpty();
        form.setLastTaxIncome(new BigDecimal("15000"));
        assertThat(form.toQuestion(BREST).incomes().referenceTaxIncome()).containsOnlyKeys(2024);
    }

    /** The label names the year of the date that the page was shown with. */
    @Test
    void a_tax_income_typed_for_another_year_is_not_counted_for_this_one() {
        form.setShownYear(Integer.toString(form.getShownYear()));
        assertThat(form.fault()).isEmpty();

        form.setDate(LocalDate.of(2024, 6, 1));
        assertThat(form.fault()).contains(new FieldFault("tax-income", "check.tax-income.year"));
        form.setTaxIncome(null);
        assertThat(form.fault()).isEmpty();
        form.setLastTaxIncome(new BigDecimal("15000"));
        assertThat(form.fault()).contains(new FieldFault("last-tax-income", "check.last-tax-income.year"));
        form.setShownYear(Integer.toString(form.getShownYear()));
        assertThat(form.fault()).isEmpty();
    }

    @Test
    void a_home_that_is_known_is_asked_about() {
        form.setStandard(RentStandard.PLS);
        form.setDwellingType(DwellingType.T3);
        form.setRent(new BigDecimal("650"));

        var question = form.toQuestion(BREST);

        assertThat(question.standards()).containsExactly(RentStandard.PLS);
        assertThat(question.dwellingType()).contains(DwellingType.T3);
        assertThat(question.rentWithCharges()).contains(new BigDecimal("650"));
    }
}
