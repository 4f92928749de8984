package fr.alin.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class ChartTableTest {

    @Test
    void the_chart_shows_the_figures_of_the_table() {
        var table = new ChartTable(
                "Messages",
                "Jour",
                List.of("Reçus", "Envoyés"),
                List.of(new ChartRow("01/10", List.of(3, 1)), new ChartRow("02/10", List.of(0, 4))));

        assertThat(table.getJson())
                .isEqualTo("{\"type\":\"bar\",\"data\":{\"labels\":[\"01/10\",\"02/10\"],\"datasets\":["
                        + "{\"label\":\"Reçus\",\"data\":[3,0]},{\"label\":\"Envoyés\",\"data\":[1,4]}]}}");
        assertThat(table.isEmpty()).isFalse();
    }

    @Test
    void no_word_ends_the_script_that_holds_it() {
        var table = new ChartTable("", "", List.of("</script>"), List.of(new ChartRow("", List.of(0))));

        assertThat(table.getJson()).doesNotContain("<");
        assertThat(table.isEmpty()).isTrue();
    }
}
