package fr.alin.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.persistence.EntityManager;

import fr.alin.reference.view.Commune;
import fr.alin.reference.view.CommuneOutline;
import fr.alin.reference.view.CommunePoint;
import fr.alin.reference.view.Department;
import fr.alin.reference.view.MapBox;
import fr.alin.reference.view.MapPoint;
import fr.alin.reference.view.Outline;
import fr.alin.shared.model.CommuneCode;
import fr.alin.testing.Database;
import fr.alin.testing.Statements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The outlines as migrated, compared with the communes and departments they belong to. */
class OutlineRepositoryTest {

    private static final CommuneCode PARIS = new CommuneCode("75056");
    private static final CommuneCode LYON = new CommuneCode("69123");
    private static final CommuneCode LYON_3 = new CommuneCode("69383");
    private static final CommuneCode MARSEILLE = new CommuneCode("13055");
    private static final CommuneCode OUESSANT = new CommuneCode("29155");
    /** Statements that load the reference data, and those that load the outlines. */
    private static final int REFERENCE_DATA = 5;

    private static final int OUTLINES = 3;

    private static final EntityManager ENTITIES = Database.entityManager();
    private static final OutlineService SERVICE = service(ENTITIES);
    private static ReferenceData data;
    private static Outlines outlines;

    @BeforeAll
    static void read() {
        data = SERVICE.cache.data();
        outlines = SERVICE.outlines.outlines();
    }

    @AfterAll
    static void close() {
        ENTITIES.close();
    }

    @Test
    void every_commune_has_an_outline_or_is_drawn_by_its_city_or_its_arrondissements() {
        assertThat(data.communes())
                .filteredOn(commune -> outlines.commune(commune.code()).isEmpty())
                .allMatch(commune -> commune.code().equals(PARIS)
                        || commune.parent()
                                .filter(Set.of(LYON, MARSEILLE)::contains)
                                .isPresent())
                .hasSize(1 + 9 + 16);
    }

    @Test
    void the_centre_of_a_commune_lies_within_its_outline() {
        assertThat(data.communes())
                .filteredOn(commune -> outlines.commune(commune.code()).isPresent())
                .hasSize(34_894)
                .allMatch(commune -> contains(outlines.commune(commune.code()).orElseThrow(), commune.point()));
    }

    @Test
    void every_department_has_an_outline_around_the_centres_of_its_communes() {
        assertThat(SERVICE.departments()).hasSize(101).allSatisfy(department -> {
            var box = department.outline().box();
            assertThat(communesIn(department.department()))
                    .isNotEmpty()
                    .allMatch(commune -> box.meets(around(commune.point())));
        });
    }

    @Test
    void the_map_of_a_department_holds_its_communes_with_paris_in_its_arrondissements() {
        assertThat(SERVICE.communesOf("29"))
                .hasSize(277)
                .extracting(drawn -> drawn.commune().code())
                .contains(OUESSANT);
        assertThat(SERVICE.communesOf("75"))
                .hasSize(21)
                .startsWith(new CommuneOutline(
                        data.commune(PARIS).orElseThrow().point(),
                        outlines.city(PARIS).orElseThrow(),
                        true))
                .filteredOn(drawn -> !drawn.ground())
                .extracting(drawn -> drawn.commune().name())
                .hasSize(20)
                .contains("Paris 1er Arrondissement")
                .doesNotContain("Paris");
        assertThat(SERVICE.communesOf("69"))
                .extracting(drawn -> drawn.commune().name())
                .contains("Lyon");
        assertThat(SERVICE.communesOf("99")).isEmpty();
    }

    @Test
    void an_arrondissement_without_outline_stands_as_its_city() {
        assertThat(SERVICE.standingFor(List.of(LYON_3, OUESSANT, PARIS))).containsExactlyInAnyOrder(LYON, OUESSANT);
    }

    @Test
    void a_rectangle_of_the_map_holds_the_communes_that_reach_into_it() {
        var brest = data.commune(new CommuneCode("29019")).orElseThrow().point();

        assertThat(SERVICE.within(around(brest)))
                .extracting(drawn -> drawn.commune().name())
                .contains("Brest")
                .doesNotContain("Quimper");
    }

    @Test
    void three_statements_read_all_outlines() {
        var statements = Statements.sentBy(entities -> {
            var service = service(entities);
            service.cache.data();
            service.communesOf("29");
            service.communesOf("62");
            service.standingFor(List.of(LYON_3));
        });

        assertThat(statements).isEqualTo(REFERENCE_DATA + OUTLINES);
    }

    @Test
    void another_outline_makes_another_version() {
        var some = new Outlines(Map.of(), Map.of(LYON, Outline.of("AA?A")), Map.of());
        var other = new Outlines(Map.of(), Map.of(LYON, Outline.of("AA?B")), Map.of());

        assertThat(some.digest()).isNotEqualTo(other.digest());
        assertThat(SERVICE.version()).matches("[0-9a-f]+-[0-9]+");
    }

    private static OutlineService service(EntityManager entities) {
        var service = new OutlineService();
        service.reference = new ReferenceRepository();
        service.reference.entities = entities;
        service.cache = new ReferenceCache();
        service.cache.clock = Clock.systemUTC();
        service.cache.repository = new ReferenceDataRepository();
        service.cache.repository.entities = entities;
        service.outlines = new OutlineCache();
        service.outlines.repository = new OutlineRepository();
        service.outlines.repository.entities = entities;
        return service;
    }

    private static List<Commune> communesIn(Department department) {
        return data.communes().stream()
                .filter(commune -> commune.departmentCode().equals(department.code()))
                .toList();
    }

    private static MapBox around(CommunePoint point) {
        return new MapBox(point.latitude(), point.longitude(), point.latitude(), point.longitude());
    }

    /** Whether a line from the point to the east crosses the outline an odd number of times. */
    private static boolean contains(Outline outline, CommunePoint point) {
        return outline.rings().stream().mapToInt(ring -> crossings(ring, point)).sum() % 2 == 1;
    }

    private static int crossings(List<MapPoint> ring, CommunePoint point) {
        var crossings = 0;
        for (int i = 0; i < ring.size(); i++) {
            var from = ring.get(i);
            var to = ring.get((i + 1) % ring.size());
            var north = point.latitude();
            if (from.latitude() > north != to.latitude() > north) {
                var share = (north - from.latitude()) / (to.latitude() - from.latitude());
                var east = from.longitude() + share * (to.longitude() - from.longitude());
                crossings += east > point.longitude() ? 1 : 0;
            }
        }
        return crossings;
    }
}
