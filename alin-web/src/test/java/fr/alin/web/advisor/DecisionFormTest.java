package fr.alin.web.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import fr.alin.candidacy.CandidacyChangedMeanwhile;
import fr.alin.candidacy.RefusalService;
import fr.alin.candidacy.ReviewService;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.RefusalReason;
import fr.alin.candidacy.model.ReviewOrder;
import fr.alin.candidacy.model.ReviewQuery;
import fr.alin.candidacy.model.ReviewStage;
import fr.alin.candidacy.view.HomeNews;
import fr.alin.candidacy.view.Neighbours;
import fr.alin.candidacy.view.ReviewDossier;
import fr.alin.shared.model.Slice;
import fr.alin.shared.model.Sorting;
import fr.alin.web.draft.FakeDraft;
import fr.alin.web.shared.FakeMessages;
import fr.alin.web.table.FakeTables;
import fr.alin.web.table.ListReturn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DecisionFormTest {

    private final FakeReviews reviews = new FakeReviews();
    private final List<String> onward = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final AtomicInteger loads = new AtomicInteger();
    private final FakeMessages messages = new FakeMessages();
    private final ListReturn from = new ListReturn();
    private final DeskPath path = new DeskPath();
    private final FakeDraft draft = new FakeDraft();
    private final DecisionForm form = new DecisionForm();

    @BeforeEach
    void an_advisor_came_from_the_queue() {
        path.listReturn = from;
        path.tables = new FakeTables();
        path.reviews = reviews;
        form.reviews = reviews;
        form.refusals = new RefusalService() {
            @Override
            public void refuse(long id, long read, RefusalReason reason, String words) {
                refused.add(words);
            }
        };
        form.page = new ReviewPage() {
            @Override
            public void load() {
                loads.incrementAndGet();
            }
        };
        form.path = path;
        form.messages = messages;
        form.draft = draft;
    }

    @Test
    void a_decision_leads_back_to_the_queue() {
        assertThat(form.approve(dossier(1))).startsWith("/advisor/candidacies");
        assertThat(messages.shown).containsExactly("review.approved");
        assertThat(draft.forgotten).containsExactly("REFUSAL:0", "APPROVAL:0");
    }

    @Test
    void a_decision_leads_to_the_next_dossier_of_the_list_as_it_was_before_the_decision() {
        reviews.next = Optional.of(8L);

        assertThat(form.approveAndNext(dossier(1))).isEqualTo("/advisor/candidacy?id=8&faces-redirect=true");
        assertThat(reviews.asked)
                .isEqualTo(new ReviewQuery(
                        "",
                        ReviewStage.TO_REVIEW,
                        Optional.empty(),
                        Sorting.ascending(ReviewOrder.DEADLINE),
                        new Slice(0, 25)));
    }

    @Test
    void from_a_filtered_list_the_browser_is_sent_on_once() {
        path.listReturn = new ListReturn() {
            @Override
            public String onward(String page) {
                onward.add(page);
                return null;
            }

            @Override
            public String outcome(String list) {
                onward.add(list);
                return null;
            }
        };
        reviews.next = Optional.of(8L);

        assertThat(form.approveAndNext(dossier(1))).isNull();
        assertThat(onward).containsExactly("/advisor/candidacy?id=8");
    }

    @Test
    void after_the_last_dossier_the_list_comes_back() {
        form.setReason(RefusalReason.INCOMPLETE_DOSSIER);

        assertThat(form.refuseAndNext(dossier(1))).startsWith("/advisor/candidacies");
        assertThat(messages.shown).containsExactly("decision.refusal-waits");
    }

    @Test
    void the_filters_of_the_list_are_those_of_its_address() {
        from.setFrom("text=brest&sort=-position&page=3");

        path.beside(7);

        assertThat(reviews.asked)
                .isEqualTo(new ReviewQuery(
                        "brest",
                        ReviewStage.TO_REVIEW,
                        Optional.empty(),
                        Sorting.descending(ReviewOrder.POSITION),
                        new Slice(50, 25)));
    }

    @Test
    void another_list_of_the_desk_has_no_next_dossier() {
        path.setList(DeskList.DECIDED);
        reviews.next = Optional.of(8L);

        assertThat(path.beside(7)).isEqualTo(Neighbours.NONE);
        assertThat(form.approveAndNext(dossier(1))).startsWith("/advisor/decided");
    }

    @Test
    void when_somebody_was_faster_the_page_stays_with_what_was_written() {
        form.setComment("Il manque une fiche.");

        assertThat(form.approveAndNext(dossier(2))).isNull();

        assertThat(messages.shown).containsExactly("candidacy.changed-meanwhile");
        assertThat(form.isConflict()).isTrue();
        assertThat(loads).hasValue(1);
        assertThat(form.getComment()).isEqualTo("Il manque une fiche.");
    }

    @Test
    void a_refusal_needs_no_comment() {
        form.setReason(RefusalReason.values()[0]);

        form.refuse(dossier(1));

        assertThat(refused).containsExactly("");
    }

    private static ReviewDossier dossier(long version) {
        return new ReviewDossier(
                7,
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
                false);
    }

    private static final class FakeReviews extends ReviewService {

        private Optional<Long> next = Optional.empty();
        private ReviewQuery asked;

        @Override
        public Neighbours beside(ReviewQuery list, long id) {
            asked = list;
            return new Neighbours(Optional.empty(), next, 1, 2, 0);
        }

        @Override
        public void approve(long id, long read, String words) {
            if (read != 1) {
                throw new CandidacyChangedMeanwhile();
            }
            next = Optional.empty();
        }
    }
}
