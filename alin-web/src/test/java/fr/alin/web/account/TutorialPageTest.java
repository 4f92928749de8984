package fr.alin.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TutorialPageTest {

    @ParameterizedTest
    @CsvSource({",1", "'',1", "0,1", "1,1", "3,3", "5,5", "6,1", "33,1", "-1,1", "x,1"})
    void an_address_without_a_step_of_the_tutorial_opens_the_first(String typed, int step) {
        var page = new TutorialPage();
        page.step = typed;

        assertThat(page.getStep()).isEqualTo(step);
        assertThat(page.isFirst()).isEqualTo(step == 1);
        assertThat(page.isLast()).isEqualTo(step == page.getCount());
        assertThat(page.getIcon()).isNotBlank();
    }
}
