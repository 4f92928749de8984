package fr.alin.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;

import fr.alin.demonstration.DemoHome.Fate;
import org.junit.jupiter.api.Test;

class DemoHomeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @Test
    void every_fate_has_a_home_and_each_home_its_own_reference() {
        assertThat(DemoHome.all()).extracting(DemoHome::fate).contains(Fate.values());
        assertThat(DemoHome.all()).extracting(DemoHome::reference).doesNotHaveDuplicates();
    }

    @Test
    void a_home_is_shown_before_it_closes_and_can_be_posted() {
        for (var home : DemoHome.all()) {
            assertThat(home.shownOn(TODAY)).as(home.reference().value()).isBefore(home.closesOn(TODAY));
            assertThat(home.posting("Bailleur", BigDecimal.TEN, TODAY).place().city())
                    .isNotEmpty();
        }
    }
}
