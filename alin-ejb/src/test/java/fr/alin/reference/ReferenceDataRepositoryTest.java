package fr.alin.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.persistence.EntityManager;

import fr.alin.reference.model.CeilingRow;
import fr.alin.reference.model.CeilingZone;
import fr.alin.reference.view.Commune;
import fr.alin.reference.view.DataSource;
import fr.alin.reference.view.FormerCommune;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.RentStandard;
import fr.alin.testing.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Zones, places, categories and ceilings as migrated, compared with their sources. */
class ReferenceDataRepositoryTest {

    private static final LocalDate DAY_OF_2026 = LocalDate.of(2026, 11, 22);

    private static final EntityManager ENTITIES = Database.entityManager();
    private static final ReferenceDataRepository REPOSITORY = new ReferenceDataRepository();
    private static ReferenceData data;

    @BeforeAll
    static void read() {
        REPOSITORY.entities = ENTITIES;
        data = REPOSITORY.read();
    }

    @AfterAll
    static void close() {
        ENTITIES.close();
    }

    @Test
    void every_commune_and_arrondissement_has_its_place_and_population() {
        assertThat(data.communes()).hasSize(34_920).allSatisfy(commune -> {
            assertThat(commune.postalCodes()).isNotEmpty().allMatch(code -> code.matches("[0-9]{5}"));
            assertThat(commune.point().latitude()).isBetween(-22.0, 52.0);
            assertThat(commune.point().longitude()).isBetween(-63.0, 56.0);
        });
        assertThat(data.communes().stream()
                        .filter(commune -> commune.parent().isEmpty())
                        .mapToLong(commune -> commune.point().population())
                        .sum())
                .isEqualTo(68_350_798L);
    }

    @Test
    void a_large_city_has_all_its_postal_codes() {
        assertThat(commune("31555").postalCodes()).contains("31000", "31100", "31200", "31300", "31400", "31500");
        assertThat(commune("29019").point().latitude()).isBetween(48.3, 48.5);
        assertThat(commune("75116").parent()).contains(new CommuneCode("75056"));
    }

    @Test
    void resource_zones_are_those_of_the_order_of_1987() {
        var zones = data.communes().stream()
                .collect(Collectors.groupingBy(commune -> commune.zoning().resourceZone(), Collectors.counting()));

        assertThat(zones)
                .containsEntry(CeilingZone.PARIS_ADJOINING, 50L)
                .containsEntry(CeilingZone.OVERSEAS, 129L)
                .containsEntry(CeilingZone.ILE_DE_FRANCE, 1_236L);
        assertThat(List.of("75056", "75101", "92012", "93048"))
                .allSatisfy(code ->
                        assertThat(commune(code).zoning().resourceZone()).isEqualTo(CeilingZone.PARIS_ADJOINING));
        assertThat(commune("29019").zoning().resourceZone()).isEqualTo(CeilingZone.OTHER_REGIONS);
    }

    @Test
    void abc_zones_are_in_force_since_september_2025() {
        assertThat(data.communes())
                .allMatch(commune -> commune.zoning().abcEffectiveFrom().equals(LocalDate.of(2025, 9, 5)));
        assertThat(data.communes())
                .filteredOn(commune -> commune.zoning().abc().equals("A bis"))
                .hasSize(153)
                .allMatch(commune -> commune.zoning().rentZone() == CeilingZone.A_BIS);
    }

    @Test
    void the_norm_chooses_the_zone() {
        var brest = commune("29019").zoning();

        assertThat(brest.zoneFor(RentStandard.PLUS)).isEqualTo(CeilingZone.OTHER_REGIONS);
        assertThat(brest.zoneFor(RentStandard.PLI)).isEqualTo(brest.rentZone());
        assertThat(commune("97411").zoning().zoneFor(RentStandard.PLI)).isEqualTo(CeilingZone.OVERSEAS);
    }

    @Test
    void an_abc_zone_is_not_known_before_its_first_day() {
        var briancon = commune("05023").zoning();
        var first = LocalDate.of(2025, 9, 5);

        assertThat(briancon.zoneFor(RentStandard.PLI, LocalDate.of(2024, 2, 1))).isEqualTo(CeilingZone.NOT_KNOWN);
        assertThat(briancon.zoneFor(RentStandard.PLI, first.minusDays(1))).isEqualTo(CeilingZone.NOT_KNOWN);
        assertThat(briancon.zoneFor(RentStandard.PLI, first)).isEqualTo(briancon.rentZone());
        assertThat(briancon.zoneFor(RentStandard.PLUS, LocalDate.of(2024, 2, 1)))
                .isEqualTo(CeilingZone.OTHER_REGIONS);
        assertThat(commune("97411").zoning().zoneFor(RentStandard.PLI, LocalDate.of(2024, 2, 1)))
                .isEqualTo(CeilingZone.OVERSEAS);
    }

    @ParameterizedTest
    @CsvSource({
        "93059, Pierrefitte-sur-Seine, 93066, Saint-Denis",
        "01120, Cordieux, 01262, Montluel",
        "29019, Brest, 29019, Brest"
    })
    void the_code_of_a_former_commune_leads_to_todays(String code, String former, String today, String name) {
        assertThat(commune(code).code().value()).isEqualTo(today);
        assertThat(commune(code).name()).isEqualTo(name);
        assertThat(data.communesLike(former, 5)).extracting(Commune::name).contains(name);
        assertThat(data.former()
                        .find(new CommuneCode(code))
                        .map(FormerCommune::name)
                        .orElse(name))
                .isEqualTo(former);
    }

    @Test
    void a_former_code_is_found_by_search_unless_it_is_a_postal_code() {
        assertThat(data.communesLike("93059", 5)).extracting(Commune::name).containsExactly("Saint-Denis");
        assertThat(data.communesLike("01120", 9)).extracting(Commune::name).contains("Dagneux", "Montluel");
        assertThat(data.communesLike("99999", 5)).isEmpty();
        assertThat(data.former().partsOf(new CommuneCode("93066")))
                .extracting(FormerCommune::name)
                .containsExactly("Pierrefitte-sur-Seine");
    }

    @Test
    void no_former_code_is_in_use_today() {
        assertThat(data.communes())
                .noneMatch(commune -> data.former().find(commune.code()).isPresent());
        assertThat(data.commune(new CommuneCode("99999"))).isEmpty();
    }

    @Test
    void ceilings_of_2026_are_those_of_the_order_of_december_2025() {
        assertThat(amounts(RentStandard.PLUS, CeilingZone.PARIS_ADJOINING, 2026))
                .containsExactly(26920, 40233, 52740, 62968, 74919, 84304, 9394);
        assertThat(amounts(RentStandard.PLUS, CeilingZone.OTHER_REGIONS, 2020))
                .containsExactly(20870, 27870, 33516, 40462, 47599, 53644, 5983);
        assertThat(amounts(RentStandard.PLAI, CeilingZone.PARIS_ADJOINING, 2022))
                .containsExactly(13378, 21805, 28582, 31287, 37218, 41884, 4666);
        assertThat(amounts(RentStandard.PLS, CeilingZone.OTHER_REGIONS, 2020)).startsWith(27131, 36231, 43571, 52601);
    }

    @Test
    void amounts_are_marked_as_derived_or_name_their_source() {
        var derived = row(RentStandard.PLAI, CeilingZone.OTHER_REGIONS, 4, 2026);
        var published = row(RentStandard.PLUS, CeilingZone.OTHER_REGIONS, 4, 2026);

        assertThat(derived.derived()).isTrue();
        assertThat(derived.source()).startsWith("Dérivé : PLAI 2025");
        assertThat(published.derived()).isFalse();
        assertThat(published.source()).contains("29/07/1987");
        assertThat(data.ceilings().rows())
                .hasSize(1134)
                .filteredOn(CeilingRow::derived)
                .hasSize(40)
                .noneMatch(row -> row.standard() == RentStandard.PLS || row.zone() == CeilingZone.OVERSEAS);
    }

    /** The table of ANIL for the overseas departments in 2018; the law names the shares. */
    @Test
    void ceilings_overseas_are_the_legal_shares_of_the_plus_of_other_regions() {
        assertThat(amounts(RentStandard.PLUS, CeilingZone.OVERSEAS, 2018))
                .containsExactly(18274, 24403, 29346, 35428, 41677, 46970, 5239);
        assertThat(amounts(RentStandard.PLAI, CeilingZone.OVERSEAS, 2018))
                .containsExactly(13705, 18302, 22010, 26571, 31258, 35228, 3929);
        assertThat(amounts(RentStandard.PLS, CeilingZone.OVERSEAS, 2018))
                .containsExactly(23756, 31724, 38150, 46056, 54180, 61061, 6811);
        assertThat(row(RentStandard.PLUS, CeilingZone.OVERSEAS, 1, 2026).source())
                .startsWith("LLS : PLUS « autres régions » × 90 %");
    }

    @ParameterizedTest
    @CsvSource({
        "2018, 1.0103",
        "2019, 1.0194",
        "2020, 1.0060",
        "2021, 0.9977",
        "2022, 1.0257",
        "2023, 1.0633",
        "2024, 1.0387",
        "2025, 1.0110",
        "2026, 1.0089"
    })
    void one_rate_leads_from_each_table_of_the_pli_to_the_next(int year, BigDecimal rate) {
        for (var zone : List.of(CeilingZone.A_BIS, CeilingZone.A, CeilingZone.B1, CeilingZone.B2_C)) {
            var before = amounts(RentStandard.PLI, zone, year - 1).stream()
                    .map(amount -> rate.multiply(BigDecimal.valueOf(amount))
                            .setScale(0, RoundingMode.HALF_UP)
                            .intValueExact())
                    .toList();

            assertThat(amounts(RentStandard.PLI, zone, year)).as("%s", zone).isEqualTo(before);
        }
    }

    @Test
    void the_pli_overseas_is_known_for_two_years() {
        assertThat(amounts(RentStandard.PLI, CeilingZone.OVERSEAS, 2020))
                .containsExactly(28408, 37938, 45623, 55077, 64790, 73018, 8149);
        assertThat(amounts(RentStandard.PLI, CeilingZone.OVERSEAS, 2024))
                .containsExactly(31589, 42186, 50731, 61243, 72044, 81192, 9063);
        assertThat(data.ceilings().find(RentStandard.PLI, CeilingZone.OVERSEAS, 1, DAY_OF_2026))
                .isEmpty();
    }

    @Test
    void every_source_is_in_french() {
        assertThat(data.ceilings().rows().stream().map(CeilingRow::source).distinct())
                .hasSize(29)
                .noneMatch(source -> source.matches(".*(derived|arrete|public PDF|rounded|other).*"));
    }

    @Test
    void a_year_or_a_zone_without_publication_has_no_ceiling() {
        assertThat(data.ceilings().find(RentStandard.PLI, CeilingZone.A, 1, LocalDate.of(2016, 5, 1)))
                .isEmpty();
        assertThat(data.ceilings().find(RentStandard.PLI, CeilingZone.OVERSEAS, 1, LocalDate.of(2021, 5, 1)))
                .isEmpty();
        assertThat(data.ceilings().find(RentStandard.PLUS, CeilingZone.OTHER_REGIONS, 1, LocalDate.of(2027, 1, 1)))
                .isEmpty();
        assertThat(data.ceilings().years()).containsExactly(2026, 2025, 2024, 2023, 2022, 2021, 2020, 2019, 2018, 2017);
    }

    @Test
    void communes_are_found_by_name_word_and_postal_code_without_accents() {
        assertThat(data.communesLike("saint-denis", 3))
                .extracting(Commune::name)
                .startsWith("Saint-Denis");
        assertThat(data.communesLike("ST MALO", 1)).extracting(Commune::name).containsExactly("Saint-Malo");
        assertThat(data.communesLike("évry", 2)).extracting(Commune::name).contains("Évry-Courcouronnes");
        assertThat(data.communesLike("relecq", 5)).extracting(Commune::name).contains("Le Relecq-Kerhuon");
        assertThat(data.communesLike("2920", 5)).extracting(Commune::name).containsExactly("Brest");
        assertThat(data.communesLike("paris", 2)).extracting(Commune::name).startsWith("Paris");
        assertThat(data.communesLike("p", 5)).isEmpty();
        assertThat(data.communesLike(" ", 5)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Paris 15ème, Paris 15e Arrondissement",
        "Paris 15e, Paris 15e Arrondissement",
        "paris 15, Paris 15e Arrondissement",
        "PARIS 15 EME, Paris 15e Arrondissement",
        "Paris 15e arr., Paris 15e Arrondissement",
        "Paris 15e arrdt, Paris 15e Arrondissement",
        "Paris 1er, Paris 1er Arrondissement",
        "75015, Paris 15e Arrondissement",
        "75015 Paris, Paris 15e Arrondissement",
        "Paris (75015), Paris 15e Arrondissement",
        "Paris 75116, Paris 16e Arrondissement",
        "75000 Paris, Paris",
        "Paris (75), Paris",
        "69003 Lyon, Lyon 3e Arrondissement",
        "Marseille 2nd, Marseille 2e Arrondissement",
        "33000 Bordeaux, Bordeaux",
        "Bordeaux (33), Bordeaux",
        "Bordeaux 33, Bordeaux",
        "33081 Bordeaux Cedex, Bordeaux",
        "Bordeaux Cedex 33081, Bordeaux",
        "33000 Bordaux, Bordeaux",
        "St Denis (93), Saint-Denis",
        "St-Denis 974, Saint-Denis",
        "97400 saint denis, Saint-Denis",
        "St-Étienne, Saint-Étienne",
        "St. Etienne (42), Saint-Étienne",
        "Sainte Foy (40), Sainte-Foy",
        "l'haÿ les roses, L'Haÿ-les-Roses",
        "L’HAY‑LES‑ROSES, L'Haÿ-les-Roses",
        "lhay les roses, L'Haÿ-les-Roses",
        "Chalon s/ Saône, Chalon-sur-Saône",
        "chalon/saone, Chalon-sur-Saône",
        "Ajaccio (2A), Ajaccio",
        "20000 Ajaccio, Ajaccio",
        "Œting, Œting",
        "oeting, Œting",
        "' Brest\u00a0(29200) ', Brest"
    })
    void a_commune_is_found_by_usual_spellings(String typed, String name) {
        assertThat(data.communesLike(typed, 12))
                .extracting(commune -> commune.name().replace('’', '\''))
                .startsWith(name);
        if (typed.matches(".*[0-9].*")) {
            assertThat(data.communesLike(typed, 12)).hasSize(1);
        }
    }

    @Test
    void a_common_name_finds_all_communes_most_populous_first() {
        assertThat(data.communesLike("St Denis", 20))
                .extracting(Commune::name, Commune::departmentCode)
                .startsWith(tuple("Saint-Denis", "974"), tuple("Saint-Denis", "93"));
        assertThat(data.communesLike("Sainte Foy", 20))
                .extracting(Commune::departmentCode)
                .contains("40", "76", "85");
        assertThat(data.communesLike("Bordeaux (34)", 20)).isEmpty();
        assertThat(data.communesLike("Paris 21e", 20)).isEmpty();
    }

    @Test
    void each_set_names_its_source_licence_and_day() {
        assertThat(REPOSITORY.sources())
                .hasSize(13)
                .extracting(DataSource::code, DataSource::licence, DataSource::effectiveFrom)
                .contains(tuple("arrondissement-borders", "ODbL 1.0", LocalDate.of(2022, 1, 1)));
    }

    @Test
    void the_law_defines_six_categories_and_further_persons() {
        assertThat(data.categories())
                .hasSize(7)
                .last()
                .satisfies(further ->
                        assertThat(further.french()).isEqualTo("Par personne supplémentaire au-delà de la sixième"));
    }

    private static Commune commune(String code) {
        return data.commune(new CommuneCode(code)).orElseThrow();
    }

    private static List<Integer> amounts(RentStandard standard, CeilingZone zone, int year) {
        return IntStream.rangeClosed(1, CeilingRow.FURTHER_PERSON)
                .mapToObj(category -> row(standard, zone, category, year).amount())
                .map(BigDecimal::intValueExact)
                .toList();
    }

    private static CeilingRow row(RentStandard standard, CeilingZone zone, int category, int year) {
        return data.ceilings()
                .find(standard, zone, category, LocalDate.of(year, 6, 30))
                .orElseThrow();
    }
}
