package fr.alin.web.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

import fr.alin.candidacy.HomeListService;
import fr.alin.candidacy.SendList;
import fr.alin.candidacy.model.CandidacyFacts;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.HomeState;
import fr.alin.candidacy.model.ListChangedMeanwhile;
import fr.alin.candidacy.model.ListPlan;
import fr.alin.candidacy.model.ListReasonMissing;
import fr.alin.candidacy.model.ListRules;
import fr.alin.candidacy.model.ListSize;
import fr.alin.candidacy.model.ValidationEffect;
import fr.alin.candidacy.view.HomeListView;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.web.shared.FakeMessages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HomeListPageTest {

    private static final OfferReference HOME = new OfferReference("TOITS-75011");

    private final HomeListPage page = new HomeListPage();
    private final FakeMessages messages = new FakeMessages();
    private final List<SendList> sent = new ArrayList<>();
    private boolean changed;
    /** Who may not join the list; 0 for nobody. */
    private long barred;

    @BeforeEach
    void four_validated_candidates_of_a_home_that_asks_for_three() {
        page.messages = messages;
        page.lists = new HomeListService() {
            @Override
            public HomeListView open(OfferReference home) {
                return new HomeListView(
                        null,
                        HomeState.OPEN,
                        plan(),
                        Optional.empty(),
                        LocalDate.of(2026, 12, 24),
                        Optional.empty(),
                        Optional.empty());
            }

            @Override
            public void check(SendList list) {
                judge(list);
            }

            @Override
            public void send(SendList list) {
                judge(list);
                sent.add(list);
            }

            private void judge(SendList list) {
                if (changed) {
                    barred = 2;
                    throw new ListChangedMeanwhile();
                }
                if (list.reason().isEmpty() && !list.ranks().equals(Map.of(1L, 1, 2L, 2, 3L, 3))) {
                    throw new ListReasonMissing();
                }
            }
        };
        page.setReference(HOME);
        page.load();
    }

    @Test
    void the_computed_list_is_proposed() {
        assertThat(page.getRanks()).isEqualTo(Map.of(1L, 1, 2L, 2, 3L, 3));
        assertThat(page.getHome().plan().size().ranks()).containsExactly(1, 2, 3);

        assertThat(page.send()).startsWith("/advisor/list");

        assertThat(sent).containsExactly(new SendList(HOME, List.of(1L, 2L, 3L), Map.of(1L, 1, 2L, 2, 3L, 3), ""));
        assertThat(messages.shown).containsExactly("home-list.sent");
    }

    @Test
    void a_list_leaves_once_its_advisor_has_read_who_leaves() {
        page.ask();
        assertThat(page.isAsked()).isTrue();
        assertThat(sent).isEmpty();

        page.reconsider();
        assertThat(page.isAsked()).isFalse();

        page.ask();
        page.send();
        assertThat(sent).hasSize(1);
    }

    @Test
    void nobody_is_asked_about_a_list_that_would_be_refused() {
        page.getRanks().put(1L, 3);
        page.getRanks().put(3L, 1);

        page.ask();

        assertThat(page.isAsked()).isFalse();
        assertThat(messages.shown).containsExactly("candidacy.list-reason-missing");
    }

    @Test
    void who_is_given_no_rank_is_not_sent() {
        page.getRanks().put(2L, null);
        page.getRanks().put(4L, 2);
        page.setReason("Relogement urgent");

        page.send();

        assertThat(sent)
                .containsExactly(
                        new SendList(HOME, List.of(1L, 2L, 3L), Map.of(1L, 1, 4L, 2, 3L, 3), "Relogement urgent"));
    }

    @Test
    void after_a_refusal_the_page_stays_with_the_ranks_as_they_were_given() {
        page.getRanks().put(1L, 3);
        page.getRanks().put(3L, 1);

        assertThat(page.send()).isNull();

        assertThat(messages.shown).containsExactly("candidacy.list-reason-missing");
        assertThat(page.getRanks()).isEqualTo(Map.of(1L, 3, 2L, 2, 3L, 1));
    }

    @Test
    void a_list_that_changed_meanwhile_is_shown_as_it_is_now_and_the_reason_stays() {
        changed = true;
        page.setReason("Relogement urgent");

        assertThat(page.send()).isNull();

        assertThat(messages.shown).containsExactly("candidacy.list-changed");
        assertThat(page.getReason()).isEqualTo("Relogement urgent");
        assertThat(page.getRanks()).isEqualTo(Map.of(1L, 1, 3L, 2, 4L, 3));

        changed = false;
        page.send();
        assertThat(sent)
                .containsExactly(
                        new SendList(HOME, List.of(1L, 3L, 4L), Map.of(1L, 1, 3L, 2, 4L, 3), "Relogement urgent"));
    }

    @Test
    void ranks_that_were_given_stay_with_the_candidates_who_may_still_join_the_list() {
        changed = true;
        page.getRanks().put(1L, 3);
        page.getRanks().put(3L, 1);

        page.send();

        assertThat(page.getRanks()).as("the second may not join any more").isEqualTo(Map.of(1L, 3, 3L, 1));
    }

    private ListPlan plan() {
        var candidates = LongStream.rangeClosed(1, 4)
                .mapToObj(HomeListPageTest::validated)
                .toList();
        return new ListPlan(
                candidates,
                new ListRules(number -> true, id -> ValidationEffect.NONE, id -> id != barred),
                ListSize.of(3));
    }

    private static CandidacyFacts validated(long id) {
        return new CandidacyFacts(
                id,
                1,
                "C00000000" + id,
                id,
                new UniqueNumber("1110920621114ACLOG"),
                LocalDate.of(2020, 1, 1).plusDays(id),
                Instant.EPOCH,
                CandidacyStatus.APPROVED,
                null,
                0,
                Optional.empty(),
                Optional.empty());
    }
}
