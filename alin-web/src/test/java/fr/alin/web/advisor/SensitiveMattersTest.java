package fr.alin.web.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

import fr.alin.candidacy.ReviewService;
import fr.alin.housingapplication.model.SensitiveFacts;
import fr.alin.housingapplication.model.SensitiveNeed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SensitiveMattersTest {

    final FakeReadings readings = new FakeReadings();
    final SensitiveMatters matters = matters();

    @BeforeEach
    void one_matter_was_shown() {
        matters.show(7, SensitiveNeed.SAFETY);
    }

    @Test
    void a_page_loaded_again_shows_what_was_opened_and_nothing_else() {
        var again = matters();
        again.load(7);

        assertThat(again.isShown(SensitiveNeed.SAFETY)).isTrue();
        assertThat(again.isShown(SensitiveNeed.ADAPTED_HOME)).isFalse();
    }

    @Test
    void of_another_dossier_all_stays_masked() {
        var another = matters();
        another.load(8);

        assertThat(another.isShown(SensitiveNeed.SAFETY)).isFalse();
    }

    @Test
    void after_a_quarter_of_an_hour_it_is_masked_again() {
        readings.after(Duration.ofMinutes(15));
        var later = matters();
        later.load(7);

        assertThat(later.isShown(SensitiveNeed.SAFETY)).isFalse();
    }

    private SensitiveMatters matters() {
        var made = new SensitiveMatters();
        made.readings = readings;
        made.reviews = new ReviewService() {
            @Override
            public SensitiveFacts sensitive(long candidacyId, SensitiveNeed need) {
                return new SensitiveFacts(List.of(), List.of(), List.of(), 0, List.of());
            }
        };
        return made;
    }
}
