package fr.alin.web.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fr.alin.candidacy.ReasonNotStated;
import fr.alin.candidacy.ReviewService;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.view.HomeNews;
import fr.alin.candidacy.view.ReviewDossier;
import fr.alin.housingapplication.model.LookUpReason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewPageTest {

    final ReviewPage page = new ReviewPage();
    final FakeReviews reviews = new FakeReviews();
    final FakeReadings readings = new FakeReadings();
    final List<Long> sensitiveLoads = new ArrayList<>();
    LookUpReason stated;

    @BeforeEach
    void an_advisor_reads_a_dossier() {
        page.reviews = reviews;
        page.lookUp = new DossierLookUp() {
            @Override
            Optional<LookUpReason> stated() {
                return Optional.ofNullable(stated);
            }
        };
        page.readings = readings;
        page.matters = new SensitiveMatters() {
            @Override
            public void load(long candidacyId) {
                sensitiveLoads.add(candidacyId);
            }
        };
        page.setId(7);
        page.load();
    }

    @Test
    void a_colleagues_dossier_opens_once_a_reason_was_stated() {
        reviews.isColleagues = true;

        page.load();
        assertThat(page.isReasonWanted()).isTrue();

        stated = LookUpReason.VERIFICATION;
        page.load();
        assertThat(page.isReasonWanted()).isFalse();
        assertThat(page.getDossier().lookedUp()).isTrue();
    }

    @Test
    void a_page_loaded_again_goes_on_under_the_reason_that_was_stated_for_a_quarter_of_an_hour() {
        reviews.isColleagues = true;
        stated = LookUpReason.VERIFICATION;
        page.load();

        stated = null;
        readings.after(Duration.ofMinutes(14));
        page.load();
        assertThat(page.isReasonWanted()).isFalse();
        assertThat(reviews.reasons).containsExactly(LookUpReason.VERIFICATION, LookUpReason.VERIFICATION);

        readings.after(Duration.ofMinutes(1));
        page.load();
        assertThat(page.isReasonWanted()).isTrue();
    }

    @Test
    void of_another_dossier_the_reason_is_asked_again() {
        reviews.isColleagues = true;
        stated = LookUpReason.VERIFICATION;
        page.load();

        stated = null;
        page.setId(8);
        page.load();

        assertThat(page.isReasonWanted()).isTrue();
    }

    @Test
    void sensitive_matters_are_shown_again_only_on_a_dossier_of_her_own() {
        assertThat(sensitiveLoads).containsExactly(7L);

        reviews.isColleagues = true;
        stated = LookUpReason.VERIFICATION;
        page.load();

        assertThat(sensitiveLoads).containsExactly(7L);
    }

    private static final class FakeReviews extends ReviewService {

        long version = 1;
        boolean isColleagues;
        final List<LookUpReason> reasons = new ArrayList<>();

        @Override
        public ReviewDossier open(long id) {
            if (isColleagues) {
                throw new ReasonNotStated();
            }
            return dossier(id, false);
        }

        @Override
        public ReviewDossier lookUp(long id, LookUpReason reason) {
            reasons.add(reason);
            return dossier(id, true);
        }

        private ReviewDossier dossier(long id, boolean lookedUp) {
            return new ReviewDossier(
                    id,
                    version,
                    "C000000007",
                    CandidacyStatus.SUBMITTED,
                    Instant.EPOCH,
                    null,
                    null,
                    null,
                    null,
                    null,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    HomeNews.NONE,
                    Optional.empty(),
                    false,
                    lookedUp);
        }
    }
}
