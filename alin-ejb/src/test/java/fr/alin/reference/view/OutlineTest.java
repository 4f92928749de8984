package fr.alin.reference.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutlineTest {

    @Test
    void differences_in_ten_thousandths_of_a_degree_become_corners() {
        assertThat(Outline.of("_ibE~vcA?_ibE").rings().get(0))
                .containsExactly(new MapPoint(10, -3.52), new MapPoint(10, 6.48));
    }

    @Test
    void a_difference_may_be_negative_or_nothing() {
        assertThat(Outline.of("@A??BC").rings().get(0))
                .containsExactly(
                        new MapPoint(-0.0001, 0.0001), new MapPoint(-0.0001, 0.0001), new MapPoint(-0.0003, 0.0003));
    }

    @Test
    void each_ring_begins_anew_and_the_box_is_around_all_of_them() {
        var outline = Outline.of("AA?A BBB?");

        assertThat(outline.rings())
                .satisfiesExactly(
                        first -> assertThat(first).containsExactly(point(1, 1), point(1, 2)),
                        second -> assertThat(second).containsExactly(point(-2, -2), point(-4, -2)));
        assertThat(outline.box()).isEqualTo(new MapBox(-0.0004, -0.0002, 0.0001, 0.0002));
    }

    @Test
    void boxes_meet_when_they_share_a_point() {
        var box = new MapBox(0, 0, 1, 1);

        assertThat(box.meets(new MapBox(1, 1, 2, 2))).isTrue();
        assertThat(box.meets(new MapBox(1.1, 0, 2, 1))).isFalse();
        assertThat(box.meets(new MapBox(0, -2, 1, -0.1))).isFalse();
    }

    private static MapPoint point(int north, int east) {
        return new MapPoint(north / 10_000.0, east / 10_000.0);
    }
}
