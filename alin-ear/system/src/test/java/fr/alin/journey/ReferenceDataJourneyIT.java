package fr.alin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;

import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An administrator views reference data and loads income ceilings. */
class ReferenceDataJourneyIT {

    /** The latest year allowed, so that no other test uses it. */
    private static final String YEAR = String.valueOf(LocalDate.now().getYear() + 2);

    private static final String HEADER =
            "norm,zone,household_category,effective_from,annual_ceiling_eur,derived,source\n";
    private static final String CEILINGS = """
            PLUS,OTHER_REGIONS,1,YEAR-01-01,40001,no,arrêté à venir
            PLUS,OTHER_REGIONS,2,YEAR-01-01,50002,no,arrêté à venir
            PLUS,OTHER_REGIONS,3,YEAR-01-01,60003,no,arrêté à venir
            PLUS,OTHER_REGIONS,4,YEAR-01-01,70004,no,arrêté à venir
            PLUS,OTHER_REGIONS,5,YEAR-01-01,80005,no,arrêté à venir
            PLUS,OTHER_REGIONS,6,YEAR-01-01,90006,yes,calculé
            PLUS,OTHER_REGIONS,EXTRA,YEAR-01-01,10007,no,arrêté à venir
            """.replace("YEAR", YEAR);

    private final Administrator administrator = new Administrator();

    @BeforeEach
    void sign_in() {
        administrator.signsIn();
    }

    @AfterEach
    void leave() {
        DatabaseRows.change("delete from income_ceiling where effective_from >= date '" + YEAR + "-01-01'");
        DatabaseRows.change("update reference_version set version = version + 1");
        administrator.close();
    }

    @Test
    void ceilings_are_shown_with_sources_and_derived_values() {
        var visit = administrator.visit().open("/administrator/reference?norm=PLAI&year=2026");

        visit.reads("Plafonds de ressources PLAI, 2026").reads("dérivé").reads("Dérivé : PLAI 2025");
        visit.reads("Outre-mer").reads("LLTS : PLUS « autres régions » × 67,5 %");
        visit.isAccessible();
        visit.element("norm").selectOption("PLUS");
        visit.element("year").selectOption("2024");
        visit.click("show").reads("Plafonds de ressources PLUS, 2024");
        assertThat(figures()).contains("22 642 €");
        assertThat(visit.page().locator("table .chip").count()).isZero();
        visit.open("/administrator/reference?norm=PLI&year=2026").reads("Sans plafond connu");
        visit.open("/administrator/reference?norm=PLI&year=2016").reads("Aucun plafond PLI connu pour 2016");
    }

    @Test
    void an_invalid_file_is_reported_line_by_line_and_loads_nothing() {
        var visit = administrator.visit().open("/administrator/ceilings-import").isAccessible();

        uploads(HEADER + CEILINGS.replace("60003", "6000").replace("EXTRA", "7").replace(",yes,", ",oui,"));

        visit.reads("3 erreurs : rien n'est chargé").isAccessible();
        assertThat(visit.page().locator("#report tbody tr").allInnerTexts())
                .anySatisfy(line -> assertThat(line).contains("4", "annual_ceiling_eur", "6000", "un chiffre est faux"))
                .anySatisfy(line -> assertThat(line).contains("7", "derived", "oui"))
                .anySatisfy(line -> assertThat(line).contains("8", "household_category", "7", "1 à 6, ou EXTRA"));
        assertThat(visit.element("load").count()).isZero();
        assertThat(DatabaseRows.count("income_ceiling where effective_from = date '" + YEAR + "-01-01'"))
                .isZero();
    }

    @Test
    void a_valid_file_is_loaded_after_confirmation_and_applies_at_once() {
        var visit = administrator.visit().open("/administrator/ceilings-import");

        uploads(HEADER + CEILINGS);
        visit.reads("7 montants vérifiés, aucune erreur")
                .reads("1 montant est marqué dérivé")
                .isAccessible();
        assertThat(DatabaseRows.count("income_ceiling where effective_from = date '" + YEAR + "-01-01'"))
                .isZero();
        visit.click("load").arrivesAt("/administrator/reference").reads("7 plafonds sont chargés");
        assertThat(figures()).contains("PLUS, " + YEAR, "40 001", "90 006", "arrêté à venir");

        visit.open("/administrator/ceilings-import");
        uploads(HEADER + CEILINGS.replace("40001", "41000"));
        visit.reads("sont déjà chargés");
        visit.element("replace").check();
        uploads(HEADER + CEILINGS.replace("40001", "41000"));
        visit.reads("remplace l'existant").click("load").arrivesAt("/administrator/reference");
        assertThat(figures()).contains("41 000").doesNotContain("40 001");
    }

    @Test
    void a_file_that_is_not_utf_8_is_reported() {
        var visit = administrator.visit().open("/administrator/ceilings-import");

        sends((HEADER + CEILINGS).getBytes(StandardCharsets.ISO_8859_1));

        visit.reads("plafonds.csv").reads("n'est pas en UTF-8").isAccessible();
    }

    @Test
    void a_commune_is_found_with_its_zones_and_neighbours() {
        var visit = administrator.visit().open("/administrator/communes");

        visit.fill("q", "relecq ker").page().waitForURL(Pattern.compile(".*[?&]q=relecq.*"));
        visit.reads("1 commune");
        visit.page().locator("table a").first().click();
        visit.reads("Guipavas").reads("Autres régions").isAccessible();
        visit.open("/administrator/communes?code=29155").reads("la commune est une île");
        visit.open("/administrator/communes?code=93059").reads("Saint-Denis").reads("Pierrefitte-sur-Seine");
        visit.isAccessible();
    }

    @Test
    void sites_and_sources_are_listed_with_missing_data() {
        var visit = administrator.visit().open("/administrator/registration-sites");

        visit.fill("text", "finistere")
                .reads("29 - Finistère")
                .reads("demandelogement29.fr")
                .isAccessible();
        visit.open("/administrator/data-sources").reads("Licence Ouverte 2.0").reads("ODbL 1.0");
        visit.reads("le PLI n'est connu que pour 2020 et 2024").isAccessible();
    }

    /** The text of the page with plain spaces in numbers. */
    private String figures() {
        return administrator.visit().text().replaceAll("[\\u00A0\\u202F]", " ");
    }

    private void uploads(String csv) {
        sends(csv.getBytes(StandardCharsets.UTF_8));
    }

    private void sends(byte[] csv) {
        var visit = administrator.visit();
        visit.element("file").setInputFiles(new FilePayload("plafonds.csv", "text/csv", csv));
        visit.click("check");
    }
}
