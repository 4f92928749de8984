package fr.alin.web.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import fr.alin.eligibility.model.Assessment;
import fr.alin.eligibility.model.EligibilityPolicy;
import fr.alin.eligibility.model.Employer;
import fr.alin.eligibility.model.EmployerSector;
import fr.alin.eligibility.model.Home;
import fr.alin.eligibility.model.Household;
import fr.alin.eligibility.model.HouseholdMember;
import fr.alin.eligibility.model.Incomes;
import fr.alin.eligibility.model.RecentIncome;
import fr.alin.eligibility.model.Rule;
import fr.alin.eligibility.model.Thresholds;
import fr.alin.reference.model.CeilingRow;
import fr.alin.reference.model.CeilingZone;
import fr.alin.reference.model.IncomeCeilings;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.RentStandard;
import org.junit.jupiter.api.Test;

/** Words before icons, figures before adjectives, in both languages. */
class RuleSentencesTest {

    static final LocalDate DAY = LocalDate.of(2025, 6, 1);
    static final HouseholdMember ADULT = new HouseholdMember(LocalDate.of(1985, 1, 1), false);
    static final HouseholdMember HOLDER = new HouseholdMember(LocalDate.of(1985, 1, 1), true);
    static final HouseholdMember YOUNG = new HouseholdMember(LocalDate.of(2000, 1, 1), false);
    static final HouseholdMember CHILD = new HouseholdMember(LocalDate.of(2015, 1, 1), false);

    final EligibilityPolicy policy = new EligibilityPolicy(
            new IncomeCeilings(
                    List.of(row(1, 23201, false), row(3, 37259, true), row(6, 59636, true), row(7, 6652, true))),
            Thresholds.HANDBOOK);

    @Test
    void an_income_above_the_ceiling_says_by_how_much_and_for_whom() {
        assertThat(say(Locale.FRENCH, assess(List.of(ADULT), 0, incomes(2023, 24441)), Rule.INCOME_CEILING))
                .isEqualTo("Revenu : 24 441 €, soit 1 240 € au-dessus du plafond PLUS de 23 201 € "
                        + "(catégorie 1, 1 personne ; autres régions ; 2025).");
    }

    @Test
    void english_is_spoken_with_the_same_figures() {
        assertThat(say(Locale.ENGLISH, assess(List.of(ADULT), 0, incomes(2023, 20000)), Rule.INCOME_CEILING))
                .isEqualTo("Income: 20,000 €, that is 3,201 € below the PLUS ceiling of 23,201 € "
                        + "(category 1, 1 person; other regions; 2025).");
    }

    @Test
    void a_ceiling_names_the_category_and_why_the_household_is_in_it() {
        assertThat(say(Locale.FRENCH, assess(List.of(YOUNG, YOUNG), 0, incomes(2023, 1)), Rule.INCOME_CEILING))
                .contains("(catégorie 3, jeune ménage ; autres régions ; 2025)");
        assertThat(say(Locale.FRENCH, assess(List.of(ADULT), 1, incomes(2023, 1)), Rule.INCOME_CEILING))
                .contains("(catégorie 3, un seul adulte avec des personnes à charge ; ");
        assertThat(say(Locale.FRENCH, assess(List.of(HOLDER, ADULT), 5, incomes(2023, 1)), Rule.INCOME_CEILING))
                .contains("(catégorie 6 et 2 personnes de plus, carte mobilité inclusion « invalidité » ; ");
        assertThat(say(Locale.ENGLISH, assess(List.of(ADULT, ADULT), 1, incomes(2023, 1)), Rule.INCOME_CEILING))
                .contains("(category 3, 3 people; ");
    }

    @Test
    void a_masked_category_is_said_in_the_same_words_whatever_its_ground() {
        var words = RuleSentences.masked(Locale.FRENCH);
        var disabled = assess(List.of(HOLDER, ADULT), 0, incomes(2023, 1));
        var young = assess(List.of(YOUNG, YOUNG), 0, incomes(2023, 1));
        var singleParent = assess(List.of(ADULT), 1, incomes(2023, 1));
        var persons = assess(List.of(ADULT, ADULT), 1, incomes(2023, 1));

        for (var assessment : List.of(disabled, young, singleParent, persons)) {
            assertThat(say(words, assessment, Rule.INCOME_CEILING)).contains("(catégorie 3 ; autres régions ; 2025)");
            assertThat(say(words, assessment, Rule.HOUSEHOLD_CATEGORY))
                    .isEqualTo("Catégorie 3 du barème, d'après le foyer et ses situations reconnues.");
        }
    }

    @Test
    void children_who_count_for_rooms_alone_are_explained_where_the_numbers_differ() {
        var expecting = new Household(List.of(ADULT), List.of(), false, 1, 1);

        assertThat(say(Locale.FRENCH, assess(expecting, incomes(2023, 1)), Rule.HOUSEHOLD_CATEGORY))
                .isEqualTo("Catégorie 1 : 1 personne au foyer. Pour les pièces, 3 personnes : les enfants à naître ou "
                        + "en droit de visite comptent pour les pièces, pas pour les plafonds.");
        assertThat(say(Locale.FRENCH, assess(List.of(ADULT), 0, incomes(2023, 1)), Rule.HOUSEHOLD_CATEGORY))
                .isEqualTo("Catégorie 1 : 1 personne au foyer.");
    }

    @Test
    void a_derived_ceiling_says_so() {
        assertThat(say(Locale.FRENCH, assess(List.of(ADULT), 1, incomes(2023, 20000)), Rule.INCOME_CEILING))
                .endsWith("faute de barème publié.");
    }

    @Test
    void a_zone_that_is_not_known_on_that_day_is_said() {
        var home = new Home(
                new CommuneCode("05023"),
                CeilingZone.NOT_KNOWN,
                RentStandard.PLI,
                DwellingType.T2,
                euros("40"),
                euros("500"),
                false);
        var household = new Household(List.of(ADULT), List.of(), false, 0, 0);
        var assessment = policy.assess(household, incomes(2023, 20000), home, Optional.empty(), DAY);

        assertThat(say(Locale.FRENCH, assessment, Rule.INCOME_CEILING))
                .isEqualTo("AL'in ne connaît pas la zone A/B/C de cette commune à cette date : "
                        + "le plafond PLI ne peut pas être vérifié ici, et n'empêche pas de candidater.");
        assertThat(say(Locale.ENGLISH, assessment, Rule.INCOME_CEILING)).contains("A/B/C zone", "the PLI ceiling");
    }

    @Test
    void an_overseas_ceiling_has_its_overseas_name() {
        assertThat(overseas(RentStandard.PLUS, Locale.FRENCH)).contains("plafond LLS (PLUS outre-mer)");
        assertThat(overseas(RentStandard.PLUS, Locale.ENGLISH)).contains("LLS (PLUS overseas) ceiling");
        assertThat(overseas(RentStandard.PLAI, Locale.FRENCH)).contains("plafond LLTS (PLAI outre-mer)");
        assertThat(overseas(RentStandard.PLAI, Locale.ENGLISH)).contains("LLTS (PLAI overseas) ceiling");
        assertThat(overseas(RentStandard.PLS, Locale.FRENCH)).contains("plafond PLS ");
    }

    private String overseas(RentStandard standard, Locale locale) {
        var home = new Home(
                new CommuneCode("97411"),
                CeilingZone.OVERSEAS,
                standard,
                DwellingType.T2,
                euros("40"),
                euros("500"),
                false);
        var household = new Household(List.of(ADULT), List.of(), false, 0, 0);
        return say(
                locale,
                policy.assess(household, incomes(2023, 20000), home, Optional.empty(), DAY),
                Rule.INCOME_CEILING);
    }

    @Test
    void persons_beyond_the_sixth_category_are_mentioned() {
        assertThat(say(Locale.FRENCH, assess(List.of(ADULT, ADULT), 6, incomes(2023, 1)), Rule.HOUSEHOLD_CATEGORY))
                .isEqualTo("Catégorie 6 : 8 personnes au foyer, soit 2 personnes au-delà de la sixième catégorie.");
        assertThat(say(Locale.ENGLISH, assess(List.of(ADULT, ADULT), 5, incomes(2023, 1)), Rule.HOUSEHOLD_CATEGORY))
                .isEqualTo("Category 6: 7 people in the household, that is 1 person beyond the sixth category.");
    }

    @Test
    void a_home_too_large_names_what_would_suit() {
        assertThat(say(Locale.FRENCH, assess(List.of(ADULT), 0, incomes(2023, 1)), Rule.DWELLING_TYPE))
                .isEqualTo("T4 pour 1 personne : ne convient pas. Il faut un logement de T1 à T2.");
    }

    @Test
    void a_rent_too_high_says_what_is_missing_each_month() {
        assertThat(say(Locale.FRENCH, assess(List.of(ADULT), 0, incomes(2023, 1)), Rule.INCOME_OVER_RENT))
                .isEqualTo("Revenus et aides au logement : 1 700 € par mois. Il manque 401,50 € pour atteindre 3 fois "
                        + "le loyer charges comprises de 700,50 € (2 101,50 €). Loyer le plus élevé : 566,66 €.");
    }

    @Test
    void an_income_that_fell_says_why_it_counts() {
        var fallen = new Incomes(
                Map.of(2023, BigDecimal.valueOf(20000), 2024, BigDecimal.valueOf(15000)), euros("1500"), euros("200"));

        assertThat(say(Locale.FRENCH, assess(List.of(ADULT), 0, fallen), Rule.RETAINED_INCOME))
                .isEqualTo("Revenu fiscal de référence de 2024 : 15 000 €, retenu parce qu'il est inférieur "
                        + "d'au moins 10 % à celui de 2023.");
    }

    @Test
    void the_last_twelve_months_say_why_they_count_and_what_does_not() {
        var fallen = incomes(2023, 20000).with(Optional.of(new RecentIncome(euros("15000"), YearMonth.of(2025, 5))));
        var higher = new Incomes(
                Map.of(2023, euros("20000"), 2024, euros("19000"), 2025, euros("1")),
                Optional.of(new RecentIncome(euros("18500"), YearMonth.of(2025, 1))),
                euros("1500"),
                euros("0"));

        assertThat(say(Locale.FRENCH, assess(List.of(ADULT), 0, fallen), Rule.RETAINED_INCOME))
                .isEqualTo("Revenus des douze derniers mois : 15 000 €, retenus parce qu'ils sont inférieurs d'au "
                        + "moins 10 % au revenu fiscal de référence de 2023.");
        assertThat(say(Locale.FRENCH, assess(List.of(ADULT), 0, higher), Rule.RETAINED_INCOME))
                .isEqualTo("Revenu fiscal de référence de 2023 : 20 000 €. Non retenu : le revenu de 2024 (19 000 €), "
                        + "qui n'est pas inférieur d'au moins 10 %. Non retenu : le revenu des douze derniers mois "
                        + "(18 500 €), parce que ces mois ne se terminent pas dans les trois mois qui précèdent la "
                        + "décision. Ne compte pas pour cette décision : le revenu de 2025, une année qui n'est pas "
                        + "finie.");
    }

    @Test
    void a_missing_income_is_named_and_no_other_stands_in_for_it() {
        var others = new Incomes(
                Map.of(2024, euros("1"), 2025, euros("1")),
                Optional.of(RecentIncome.before(DAY, euros("1"))),
                euros("1500"),
                euros("0"));

        assertThat(say(Locale.FRENCH, assess(List.of(ADULT), 0, others), Rule.RETAINED_INCOME))
                .isEqualTo("Il manque le revenu fiscal de référence de 2023. Celui de 2024, 2025 ne le remplace pas. "
                        + "Sans lui, les revenus des douze derniers mois ne comptent pas.");
    }

    @Test
    void no_sentence_of_any_household_keeps_a_gap_in_either_language() {
        for (var assessment : everything()) {
            for (var check : assessment.checks()) {
                for (var locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                    var words = new RuleSentences(locale);
                    assertThat(words.sentence(check))
                            .as(check.toString())
                            .isNotBlank()
                            .doesNotContain("{", "}", "null", "Optional");
                    assertThat(words.title(check.rule())).isNotBlank();
                    assertThat(words.state(check.state())).isNotBlank();
                }
            }
        }
    }

    private List<Assessment> everything() {
        var all = new ArrayList<Assessment>();
        for (var adults : List.of(List.of(ADULT), List.of(HOLDER), List.of(ADULT, ADULT), List.of(YOUNG, YOUNG))) {
            for (var children : List.of(0, 1, 2, 4, 5, 7)) {
                for (var incomes : List.of(incomes(2023, 23201), incomes(2023, 90000), incomes(2020, 1), nothing())) {
                    for (var standard : List.of(RentStandard.PLUS, RentStandard.PLI)) {
                        for (var type : DwellingType.values()) {
                            all.add(assess(adults, children, incomes, standard, type, employer(children)));
                        }
                    }
                }
            }
        }
        return all;
    }

    private static Optional<Employer> employer(int number) {
        return Optional.of(new Employer(EmployerSector.values()[number % 3], number * 10, number == 5));
    }

    private static Incomes nothing() {
        return new Incomes(Map.of(2023, BigDecimal.ZERO), BigDecimal.ZERO, BigDecimal.ZERO);
    }

    private Assessment assess(List<HouseholdMember> adults, int children, Incomes incomes) {
        return assess(adults, children, incomes, RentStandard.PLUS, DwellingType.T4, Optional.empty());
    }

    private Assessment assess(
            List<HouseholdMember> adults,
            int children,
            Incomes incomes,
            RentStandard standard,
            DwellingType type,
            Optional<Employer> employer) {
        return assess(household(adults, children), incomes, standard, type, employer);
    }

    private Assessment assess(Household household, Incomes incomes) {
        return assess(household, incomes, RentStandard.PLUS, DwellingType.T4, Optional.empty());
    }

    private Assessment assess(
            Household household,
            Incomes incomes,
            RentStandard standard,
            DwellingType type,
            Optional<Employer> employer) {
        var home = new Home(
                new CommuneCode("29019"),
                CeilingZone.OTHER_REGIONS,
                standard,
                type,
                euros("30"),
                euros("700.50"),
                true);
        return policy.assess(household, incomes, home, employer, DAY);
    }

    private static Household household(List<HouseholdMember> adults, int children) {
        return new Household(adults, Collections.nCopies(children, CHILD), adults.size() == 2, 0, 0);
    }

    private static String say(Locale locale, Assessment assessment, Rule rule) {
        return say(new RuleSentences(locale), assessment, rule);
    }

    private static String say(RuleSentences words, Assessment assessment, Rule rule) {
        return words.sentence(assessment.of(rule).orElseThrow())
                .replace('\u00A0', ' ')
                .replace('\u202F', ' ');
    }

    private static Incomes incomes(int year, int amount) {
        return new Incomes(Map.of(year, BigDecimal.valueOf(amount)), euros("1500"), euros("200"));
    }

    private static BigDecimal euros(String amount) {
        return new BigDecimal(amount);
    }

    private static CeilingRow row(int category, int amount, boolean derived) {
        return new CeilingRow(
                RentStandard.PLUS,
                CeilingZone.OTHER_REGIONS,
                category,
                LocalDate.of(2025, 1, 1),
                BigDecimal.valueOf(amount),
                derived,
                "the arrêté");
    }
}
