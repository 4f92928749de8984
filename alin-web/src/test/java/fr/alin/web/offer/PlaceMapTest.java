package fr.alin.web.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import fr.alin.offer.model.Coordinates;
import fr.alin.reference.view.CommunePoint;
import fr.alin.shared.model.CommuneCode;
import org.junit.jupiter.api.Test;

class PlaceMapTest {

    private static final CommunePoint BREST = commune("29019", "Brest", 48.40, -4.50, 139_000);
    private static final CommunePoint GUIPAVAS = commune("29075", "Guipavas", 48.43, -4.42, 15_000);
    private static final CommunePoint QUIMPER = commune("29232", "Quimper", 48.00, -4.10, 64_000);
    private static final Coordinates HOME = new Coordinates(48.40, -4.50);

    @Test
    void the_home_is_in_the_middle_and_north_is_up() {
        var map = PlaceMap.around(HOME, BREST, List.of(BREST, GUIPAVAS));

        assertThat(map.dots()).extracting(PlaceMap.Dot::name).containsExactly("Brest", "Guipavas");
        assertThat(map.dots().get(0).x()).isEqualTo(PlaceMap.WIDTH / 2.0);
        assertThat(map.dots().get(0).y()).isEqualTo(PlaceMap.HEIGHT / 2.0);
        assertThat(map.dots().get(1).x()).isGreaterThan(PlaceMap.WIDTH / 2.0);
        assertThat(map.dots().get(1).y()).isLessThan(PlaceMap.HEIGHT / 2.0);
    }

    @Test
    void a_kilometre_is_as_long_in_both_directions() {
        var north = commune("29001", "Nord", 48.40 + 1 / 111.2, -4.50, 10);
        var east = commune("29002", "Est", 48.40, -4.50 + 1 / (111.2 * Math.cos(Math.toRadians(48.40))), 10);

        var map = PlaceMap.around(HOME, BREST, List.of(north, east));

        assertThat(map.dots())
                .extracting(dot -> PlaceMap.HEIGHT / 2.0 - dot.y())
                .contains(map.scaleBar() / 2);
        assertThat(map.dots()).extracting(dot -> dot.x() - PlaceMap.WIDTH / 2.0).contains(map.scaleBar() / 2);
    }

    @Test
    void a_commune_far_away_is_not_drawn() {
        assertThat(PlaceMap.around(HOME, BREST, List.of(BREST, QUIMPER)).dots())
                .extracting(PlaceMap.Dot::name)
                .containsExactly("Brest");
    }

    @Test
    void a_city_that_has_arrondissements_is_drawn_as_those() {
        var paris = commune("75056", "Paris", 48.40, -4.50, 2_000_000);

        assertThat(PlaceMap.around(HOME, BREST, List.of(paris)).dots()).isEmpty();
    }

    @Test
    void names_do_not_touch_and_the_home_s_own_commune_is_named_first() {
        var larger = commune("29003", "Plus grande", 48.401, -4.501, 900_000);

        var map = PlaceMap.around(HOME, BREST, List.of(larger, BREST, GUIPAVAS));

        assertThat(map.names()).extracting(PlaceMap.Name::text).containsExactly("Brest", "Guipavas");
        assertThat(map.names().get(0).own()).isTrue();
    }

    @Test
    void the_mark_of_the_home_covers_no_name() {
        var above = commune("29005", "Dessus", 48.41, -4.50, 100);
        var own = commune("29019", "Brest", 48.406, -4.50, 100);

        var map = PlaceMap.around(HOME, own, List.of(own, above));

        assertThat(map.names()).extracting(PlaceMap.Name::text).contains("Brest");
        assertThat(map.names())
                .allMatch(name -> name.y() < PlaceMap.HEIGHT / 2.0 - 12 || name.y() > PlaceMap.HEIGHT / 2.0 + 20);
    }

    @Test
    void a_name_that_would_leave_the_drawing_is_left_out() {
        var edge = commune("29004", "Un nom bien trop long pour le bord", 48.40, -4.41, 5_000);

        var map = PlaceMap.around(HOME, BREST, List.of(BREST, edge));

        assertThat(map.dots()).hasSize(2);
        assertThat(map.names()).extracting(PlaceMap.Name::text).containsExactly("Brest");
    }

    private static CommunePoint commune(String code, String name, double latitude, double longitude, int people) {
        return new CommunePoint(new CommuneCode(code), name, latitude, longitude, people);
    }
}
