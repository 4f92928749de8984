package fr.alin.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import fr.alin.housingapplication.view.NextAction;
import fr.alin.housingapplication.view.NextStep;
import fr.alin.web.shared.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ToDoTest {

    private static final String SITE = "https://site.example";
    private static final LocalDate DAY = LocalDate.of(2026, 12, 24);

    @ParameterizedTest
    @EnumSource(NextStep.class)
    void every_step_has_its_words_and_leads_somewhere_that_exists(NextStep step) {
        var line = ToDo.of(new NextAction(step, 2, Optional.of(DAY)), false, SITE);

        for (var language : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
            assertThat(Texts.text(language, "dashboard.next." + line.key(), line.left(), "24/12/2026"))
                    .isNotBlank()
                    .doesNotContain("{");
            assertThat(Texts.text(language, "dashboard.link." + line.key())).isNotBlank();
        }
        assertThat(line.outside() ? line.target().equals(SITE) : exists(line.target()))
                .isTrue();
    }

    @Test
    void the_expiry_date_of_the_application_is_shown() {
        assertThat(Texts.text(Locale.FRENCH, "dashboard.next.RENEW", 0, "24/12/2026"))
                .contains("24/12/2026");
    }

    @Test
    void a_candidacy_under_way_is_followed_instead_of_offers_looked_at() {
        assertThat(ToDo.of(new NextAction(NextStep.SEE_OFFERS, 0), true, SITE).key())
                .isEqualTo("FOLLOW");
        assertThat(ToDo.of(new NextAction(NextStep.RENEW, 0, Optional.of(DAY)), true, SITE)
                        .key())
                .isEqualTo("RENEW");
    }

    private static boolean exists(String outcome) {
        return Files.exists(Path.of("src/main/webapp" + outcome + ".xhtml"));
    }
}
