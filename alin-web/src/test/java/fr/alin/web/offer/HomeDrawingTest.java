package fr.alin.web.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.model.DwellingType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HomeDrawingTest {

    @Test
    void homes_that_differ_in_kind_size_or_floor_look_different() {
        var drawings = new HashSet<HomeDrawing>();
        var homes = 0;
        for (var type : DwellingType.values()) {
            drawings.add(HomeDrawing.of(DwellingKind.HOUSE, type, Optional.empty()));
            homes++;
            for (var floor : IntStream.range(0, HomeDrawing.MOST).toArray()) {
                drawings.add(HomeDrawing.of(DwellingKind.FLAT, type, Optional.of(floor)));
                homes++;
            }
        }
        assertThat(drawings).hasSize(homes - 1); // a house of one room is drawn as a T1
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, 4", "0, 0, 4", "2, 2, 4", "4, 4, 6", "6, 6, 7", "31, 6, 7"})
    void the_lit_storey_is_that_of_the_flat(int floor, int lit, int storeys) {
        var drawing = HomeDrawing.of(DwellingKind.FLAT, DwellingType.T3, Optional.of(floor));

        assertThat(drawing.lit()).contains(lit);
        assertThat(drawing.storeys()).isEqualTo(storeys);
        assertThat(drawing.litTop()).isEqualTo(-(lit + 1) * HomeDrawing.STOREY);
    }

    @Test
    void no_storey_is_lit_when_the_floor_is_unknown() {
        assertThat(HomeDrawing.of(DwellingKind.FLAT, DwellingType.T3, Optional.empty())
                        .lit())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(DwellingType.class)
    void as_many_windows_are_lit_as_there_are_main_rooms(DwellingType type) {
        var rooms = type == DwellingType.ROOM ? 1 : Integer.parseInt(type.name().substring(1));

        for (var drawing : both(type)) {
            var upstairs = drawing.hasUpstairs() ? drawing.bays() : 0;
            assertThat(upstairs + drawing.litWidth() / HomeDrawing.BAY).isEqualTo(rooms);
            assertThat(drawing.litWidth()).isLessThan(drawing.width()); // the door is in the last bay
        }
    }

    @ParameterizedTest
    @EnumSource(DwellingType.class)
    void every_drawing_stays_within_the_picture(DwellingType type) {
        for (var drawing : both(type)) {
            var scale = drawing.house() ? 1.6 : 1;
            assertThat(scale * (drawing.width() + 20)).isLessThan(HomeDrawing.PICTURE);
            assertThat(scale * (drawing.height() + 24)).isLessThan(HomeDrawing.GROUND);
        }
    }

    private static List<HomeDrawing> both(DwellingType type) {
        return Arrays.stream(DwellingKind.values())
                .map(kind -> HomeDrawing.of(kind, type, Optional.of(31)))
                .toList();
    }
}
