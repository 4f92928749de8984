package fr.alin.web.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import fr.alin.candidacy.CandidacyChangedMeanwhile;
import fr.alin.candidacy.ReviewService;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.view.ReviewDossier;
import fr.alin.web.shared.SaidMessages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewPageTest {

    final ReviewPage page = new ReviewPage();
    final Reviews reviews = new Reviews();
    final SaidMessages messages = new SaidMessages();

    @BeforeEach
    void an_advisor_reads_a_dossier() {
        page.reviews = reviews;
        page.messages = messages;
        page.setId(7);
        page.load();
    }

    @Test
    void a_decision_leads_back_to_the_queue() {
        assertThat(page.approve()).startsWith("/advisor/candidacies");
        assertThat(messages.said).containsExactly("review.approved");
    }

    @Test
    void a_candidacy_decided_meanwhile_is_shown_as_it_stands_now() {
        reviews.version = 2;
        reviews.status = CandidacyStatus.APPROVED;

        assertThat(page.approve()).isNull();

        assertThat(messages.said).containsExactly("candidacy.changed-meanwhile");
        assertThat(page.isPending()).isFalse();
        assertThat(page.getDossier().version()).isEqualTo(2);
    }

    private static final class Reviews extends ReviewService {

        long version = 1;
        CandidacyStatus status = CandidacyStatus.SUBMITTED;

        @Override
        public ReviewDossier open(long id) {
            return new ReviewDossier(id, version, "C000000007", status, Instant.EPOCH, null, null, null, null, null, 0);
        }

        @Override
        public void approve(long id, long read) {
            if (read != version) {
                throw new CandidacyChangedMeanwhile();
            }
        }
    }
}
