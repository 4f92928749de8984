package fr.alin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;

/** A missing tax income, and the last twelve months that a consultant enters from a paper. */
@NeedsPartners
class IncomeJourneyIT {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void a_missing_tax_income_is_the_first_thing_to_do_and_the_cause_of_every_empty_list() {
        var person = ReadyPerson.arrives();
        withoutTaxIncome(person);
        var hidden = FakeLandlord.publishesAHome();
        var missing =
                "Le revenu fiscal de référence de " + (LocalDate.now(PARIS).getYear() - 2) + " manque";
        try (var employee = new Employee(Visit.onPhone(), person).signsIn()) {
            employee.see("/dashboard").reads(missing).reads("Revenu à ajouter");
            employee.visit().isAccessible();
            for (var page : new String[] {
                "/offers/list",
                "/offers/list?circle=NEIGHBOURING",
                "/offers/favourites",
                "/offers/limits",
                "/alerts/new"
            }) {
                employee.see(page).reads(missing).visit().isAccessible();
            }
            employee.see("/offers/list");
            assertThat(employee.visit().page().locator("#offer-" + hidden).count())
                    .isZero();
            employee.see("/housing-application/record").reads("revenu à ajouter");
            employee.visit().isAccessible();
        }
    }

    @Test
    void an_empty_tab_says_how_many_homes_each_limit_leaves_out() {
        var person = ReadyPerson.arrives();
        earning(person, 1);
        FakeLandlord.publishesAHome();
        try (var employee = new Employee(Visit.onDesktop(), person).signsIn()) {
            employee.waitsUntilSheReads("/offers/list", "votre loyer le plus élevé");
            employee.visit().isAccessible();
        }
    }

    @Test
    void a_consultant_enters_the_last_twelve_months_and_they_count_everywhere() {
        var person = ReadyPerson.arrives();
        try (var employee = new Employee(Visit.onPhone(), person);
                var consultant = new Consultant()) {
            employee.signsIn().opensTheOffer(FakeLandlord.publishesAHome()).applies();
            consultant.signsIn().opensTheDossierOf(person);
            enters(consultant, "11000");
            consultant.visit().reads("Les revenus des douze derniers mois sont enregistrés");
            consultant.visit().reads("Revenus des douze derniers mois").isAccessible();

            employee.see("/offers/limits")
                    .reads("Revenus des douze derniers mois")
                    .reads("d'après un justificatif");
            employee.visit().isAccessible();
            employee.see("/account/data/index").reads("a saisi vos revenus des douze derniers mois");
        }
        assertThat(DatabaseRows.count("proven_income where amount = 11000")).isPositive();
    }

    /** Above every ceiling nobody can apply: a consultant opens the application by its number. */
    @Test
    void a_consultant_helps_somebody_who_is_above_every_ceiling() {
        var person = ReadyPerson.arrives();
        taxed(person, 200_000);
        FakeLandlord.publishesAHome();
        try (var employee = new Employee(Visit.onPhone(), person);
                var consultant = new Consultant()) {
            employee.signsIn().see("/offers/list").reads("plafond");
            var visit = consultant.signsIn().visit();
            visit.click("by-number").arrivesAt("/advisor/application").isAccessible();
            visit.fill("number", "029 0920 621114 ACLOG");
            visit.element("lookUpReason").selectOption("APPLICANT_ASKED");
            visit.click("look-up").readsAtField("number", "Personne n'a importé de demande avec ce numéro");
            visit.isAccessible();
            visit.fill("number", person.typedNumber());
            visit.element("lookUpReason").selectOption("APPLICANT_ASKED");
            visit.click("look-up").reads("Revenu retenu").reads("200 000 €").isAccessible();
            types(consultant, "11000", LocalDate.now(PARIS).minusYears(1));
            visit.click("enter-income-by-number").readsAtField("income-dated", "avant le dernier des douze mois");
            types(consultant, "11000", LocalDate.now(PARIS));
            visit.click("enter-income-by-number").reads("les offres de cette personne en tiennent compte");
            visit.reads("Douze derniers mois").page().reload();
            visit.reads("Douze derniers mois").isAccessible();

            employee.see("/offers/limits").reads("d'après un justificatif");
            employee.see("/account/data/index")
                    .reads("a ouvert votre demande par son numéro, parce que vous nous avez contactés")
                    .reads("a saisi vos revenus des douze derniers mois d'après un justificatif.");
        }
    }

    private static void enters(Consultant consultant, String amount) {
        types(consultant, amount, LocalDate.now(PARIS));
        consultant.visit().isAccessible().click("enter-income");
    }

    private static void types(Consultant consultant, String amount, LocalDate dated) {
        var visit = consultant.visit();
        if (!visit.element("income-amount").isVisible()) {
            visit.page().locator("#income-entry summary").click();
        }
        visit.fill("income-amount", amount);
        visit.element("income-month")
                .selectOption(YearMonth.now(PARIS).minusMonths(1).toString());
        visit.element("income-proof").selectOption("PAYSLIPS");
        visit.fill("income-dated", dated.toString());
    }

    private static void withoutTaxIncome(Person person) {
        DatabaseRows.change("""
                update housing_application
                set record = cast(jsonb_set(cast(record as jsonb), '{applicant,taxIncomes}', '[]') as text)
                where unique_number = ?""", person.number());
    }

    private static void taxed(Person person, int euros) {
        DatabaseRows.change("""
                update housing_application
                set record = replace(record, '12400', ?)
                where unique_number = ?""", Integer.toString(euros), person.number());
    }

    private static void earning(Person person, int euros) {
        DatabaseRows.change("""
                update housing_application
                set record = cast(jsonb_set(cast(record as jsonb), '{applicant,resources,0,amount}', cast(? as jsonb)) as text)
                where unique_number = ?""", Integer.toString(euros), person.number());
    }
}
