package fr.alin.web.advisor;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class MarkedTextTest {

    @Test
    void words_are_marked_at_their_beginning_whatever_their_accents_and_case() {
        assertThat(shown(MarkedText.beginning("Élise-Marie LEFÈVRE", List.of("LEFEV", "ELI"))))
                .isEqualTo("[Éli]se-Marie [LEFÈV]RE");
        assertThat(shown(MarkedText.beginning("FRANCINE AN", List.of("AN")))).isEqualTo("FRANCINE [AN]");
    }

    @Test
    void a_letter_that_is_compared_as_two_is_marked_as_one() {
        assertThat(shown(MarkedText.beginning("Œuvrard", List.of("OEU")))).isEqualTo("[Œu]vrard");
    }

    @Test
    void a_part_of_a_number_is_marked_across_its_groups() {
        assertThat(shown(MarkedText.containing("111 0920 621114 ACLOG", "092062")))
                .isEqualTo("111 [0920 62]1114 ACLOG");
    }

    @Test
    void nothing_is_marked_without_a_match() {
        assertThat(shown(MarkedText.containing("111 0920", ""))).isEqualTo("111 0920");
        assertThat(shown(MarkedText.beginning("PORTE", List.of("ORTE")))).isEqualTo("PORTE");
        assertThat(MarkedText.beginning("", List.of("A"))).isEmpty();
    }

    private static String shown(List<MarkedText.Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(joining());
    }
}
