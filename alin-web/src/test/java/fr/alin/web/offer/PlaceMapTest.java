package fr.alin.web.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import fr.alin.offer.model.Coordinates;
import fr.alin.reference.view.CommuneOutline;
import fr.alin.reference.view.CommunePoint;
import fr.alin.reference.view.MapBox;
import fr.alin.reference.view.Outline;
import fr.alin.shared.model.CommuneCode;
import org.junit.jupiter.api.Test;

class PlaceMapTest {

    private static final CommunePoint BREST = commune("29019", "Brest", 48.40, -4.50, 139_000);
    private static final CommunePoint GUIPAVAS = commune("29075", "Guipavas", 48.43, -4.42, 15_000);
    private static final Coordinates HOME = new Coordinates(48.40, -4.50);
    /** 48.4 north and 4.5 west, then a thousandth of a degree north, east and back. */
    private static final Outline TRIANGLE = Outline.of("_ip\\n{vAS??S");

    @Test
    void the_home_is_in_the_middle_and_north_is_up() {
        var shape = around(BREST, BREST).shapes().get(0);

        assertThat(shape.own()).isTrue();
        assertThat(shape.path()).isEqualTo("M240 140L240 136.9L242.1 136.9Z");
    }

    @Test
    void a_kilometre_is_as_long_in_both_directions() {
        var scale = new PlaceScale(HOME);
        var narrowing = Math.cos(Math.toRadians(HOME.latitude()));

        assertThat(140 - scale.y(HOME.latitude() + 1 / 111.2)).isEqualTo(scale.pixels(1));
        assertThat(scale.x(HOME.longitude() + 1 / (111.2 * narrowing)) - 240).isEqualTo(scale.pixels(1));
        assertThat(around(BREST).scaleBar()).isEqualTo(scale.pixels(2));
    }

    @Test
    void the_box_holds_what_the_drawing_covers() {
        var box = PlaceMap.box(HOME);
        var scale = new PlaceScale(HOME);

        assertThat(scale.x(box.west())).isZero();
        assertThat(scale.y(box.north())).isZero();
        assertThat(box.meets(new MapBox(48.39, -4.40, 48.41, -4.39))).isTrue();
        assertThat(box.meets(new MapBox(48.0, -4.1, 48.1, -4.0))).isFalse();
    }

    @Test
    void the_home_s_commune_is_drawn_last_so_that_its_border_is_whole() {
        assertThat(around(BREST, BREST, GUIPAVAS).shapes())
                .extracting(PlaceMap.Shape::own)
                .containsExactly(false, true);
    }

    @Test
    void an_arrondissement_without_outline_is_named_within_its_city() {
        var third = commune("69383", "Lyon 3e Arrondissement", 48.41, -4.50, 100_000);
        var lyon = commune("69123", "Lyon", 48.42, -4.50, 500_000);

        var map = PlaceMap.around(HOME, third, Set.of(lyon.code()), List.of(new CommuneOutline(lyon, TRIANGLE, false)));

        assertThat(map.shapes()).extracting(PlaceMap.Shape::own).containsExactly(true);
        assertThat(map.names()).extracting(PlaceMap.Name::text).containsExactly("Lyon 3e", "Lyon");
    }

    @Test
    void a_city_below_its_arrondissements_is_drawn_without_its_name() {
        var paris = commune("75056", "Paris", 48.42, -4.47, 2_000_000);

        var map = PlaceMap.around(
                HOME,
                BREST,
                Set.of(BREST.code()),
                List.of(new CommuneOutline(paris, TRIANGLE, true), new CommuneOutline(BREST, TRIANGLE, false)));

        assertThat(map.shapes()).hasSize(2);
        assertThat(map.names()).extracting(PlaceMap.Name::text).containsExactly("Brest");
    }

    @Test
    void names_do_not_touch_and_the_home_s_own_commune_is_named_first() {
        var larger = commune("29003", "Plus grande", 48.401, -4.501, 900_000);

        var map = around(BREST, larger, BREST, GUIPAVAS);

        assertThat(map.names()).extracting(PlaceMap.Name::text).containsExactly("Brest", "Guipavas");
        assertThat(map.names().get(0).own()).isTrue();
    }

    @Test
    void the_mark_of_the_home_covers_no_name() {
        var above = commune("29005", "Dessus", 48.41, -4.50, 100);
        var own = commune("29019", "Brest", 48.406, -4.50, 100);

        var map = around(own, own, above);

        assertThat(map.names()).extracting(PlaceMap.Name::text).contains("Brest");
        assertThat(map.names())
                .allMatch(name -> name.y() < PlaceMap.HEIGHT / 2.0 - 12 || name.y() > PlaceMap.HEIGHT / 2.0 + 20);
    }

    @Test
    void a_name_that_would_leave_the_drawing_is_left_out() {
        var edge = commune("29004", "Un nom bien trop long pour le bord", 48.40, -4.41, 5_000);

        var map = around(BREST, BREST, edge);

        assertThat(map.shapes()).hasSize(2);
        assertThat(map.names()).extracting(PlaceMap.Name::text).containsExactly("Brest");
    }

    private static PlaceMap around(CommunePoint own, CommunePoint... near) {
        var outlines = List.of(near).stream()
                .map(commune -> new CommuneOutline(commune, TRIANGLE, false))
                .toList();
        return PlaceMap.around(HOME, own, Set.of(own.code()), outlines);
    }

    private static CommunePoint commune(String code, String name, double latitude, double longitude, int people) {
        return new CommunePoint(new CommuneCode(code), name, latitude, longitude, people);
    }
}
