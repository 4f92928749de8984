package fr.alin.notification;

import static fr.alin.notification.CandidacyMailsTest.ANNES;
import static fr.alin.notification.CandidacyMailsTest.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.alin.candidacy.event.CandidacyAllocated;
import fr.alin.candidacy.event.CandidacyCorrected;
import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.candidacy.event.CandidacyNotAllocated;
import fr.alin.candidacy.event.CandidacyPromoted;
import fr.alin.candidacy.event.CandidacyRanked;
import fr.alin.candidacy.event.CandidacyReleased;
import fr.alin.candidacy.event.CandidacyRenounced;
import fr.alin.candidacy.event.LeaseSigned;
import fr.alin.candidacy.event.VisitPlanned;
import fr.alin.shared.outbox.DueMessage;
import fr.alin.shared.outbox.Outbox;
import fr.alin.shared.outbox.OutboxService;
import fr.alin.testing.Database;
import fr.alin.testing.SettableClock;
import fr.alin.testing.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a candidate finds in her mailbox when a landlord says one thing and then another. */
class DecisionMailsRepositoryTest {

    private static final Duration WINDOW = Duration.ofMinutes(5);

    private final SettableClock clock = new SettableClock(CandidacyMailsTest.NOW);
    private final MailStage stage = new MailStage();

    @BeforeEach
    void empty() {
        Database.empty("outbox_message");
    }

    @Test
    void a_decision_is_mailed_after_some_minutes() {
        tell(allocated());
        assertThat(leaving()).isEmpty();

        clock.advance(WINDOW);
        assertThat(leaving()).containsExactly("candidacy-allocated");
    }

    @Test
    void of_two_contrary_decisions_within_the_window_only_the_second_is_mailed() {
        tell(allocated());
        clock.advance(Duration.ofSeconds(3));
        tell(notAllocated());
        clock.advance(WINDOW);

        assertThat(leaving()).containsExactly("candidacy-not-allocated");
        assertThat(values()).containsEntry("former", "");
    }

    @Test
    void a_contrary_decision_after_the_window_says_which_message_it_replaces() {
        tell(allocated());
        clock.advance(WINDOW);
        send();
        clock.advance(Duration.ofDays(1));
        tell(notAllocated());
        clock.advance(WINDOW);

        assertThat(leaving()).containsExactly("candidacy-not-allocated");
        assertThat(values()).containsEntry("former", "1er février 2022");
    }

    @Test
    void a_decision_that_was_taken_back_by_mail_is_not_replaced_again() {
        tell(allocated());
        clock.advance(WINDOW);
        send();
        tell(corrected("ALLOCATED", "COMMISSION_PLANNED"));
        send();
        tell(notAllocated());
        clock.advance(WINDOW);

        assertThat(leaving()).containsExactly("candidacy-not-allocated");
        assertThat(values()).containsEntry("former", "");
    }

    @Test
    void a_mistake_corrected_within_the_window_is_never_mailed() {
        tell(allocated());
        tell(corrected("ALLOCATED", "COMMISSION_PLANNED"));
        clock.advance(WINDOW);

        assertThat(leaving()).isEmpty();
    }

    @Test
    void a_correction_tells_what_holds_again_if_nothing_has_told_it() {
        tell(allocated());
        tell(notAllocated());
        tell(corrected("NOT_ALLOCATED", "ALLOCATED"));
        clock.advance(WINDOW);

        assertThat(leaving()).containsExactly("candidacy-corrected");
    }

    @Test
    void who_was_promoted_by_mistake_and_has_read_her_rank_reads_nothing_of_it() {
        tell(new CandidacyRanked(ANNES, DAY, 2, true, Optional.of(DAY), clock.instant()));
        clock.advance(WINDOW);
        send();
        tell(new CandidacyPromoted(ANNES, DAY, clock.instant()));
        tell(corrected("ALLOCATED", "WAITING"));
        clock.advance(WINDOW);

        assertThat(leaving()).isEmpty();
    }

    @Test
    void a_lease_lets_the_allocation_go_first() {
        tell(allocated());
        tell(new LeaseSigned(ANNES, DAY, clock.instant()));

        assertThat(leaving()).containsExactly("candidacy-allocated", "candidacy-lease-signed");
    }

    @Test
    void what_ends_the_candidacy_otherwise_takes_the_place_of_the_decision() {
        tell(allocated());
        tell(new CandidacyRenounced(ANNES, clock.instant()));
        assertThat(leaving()).containsExactly("candidacy-renounced");
        send();

        tell(allocated());
        tell(new CandidacyReleased(ANNES, "HOME_CLOSED", "", List.of(), clock.instant()));
        clock.advance(WINDOW);
        assertThat(leaving()).containsExactly("candidacy-released");
    }

    @Test
    void a_visit_leaves_the_decision_where_it_is() {
        tell(allocated());
        tell(new VisitPlanned(ANNES, DAY, "", clock.instant()));
        assertThat(leaving()).containsExactly("candidacy-visit");

        clock.advance(WINDOW);
        assertThat(leaving()).containsExactly("candidacy-allocated", "candidacy-visit");
    }

    private CandidacyAllocated allocated() {
        return new CandidacyAllocated(ANNES, DAY, "ALLOCATED", DAY.plusDays(10), Optional.empty(), clock.instant());
    }

    private CandidacyNotAllocated notAllocated() {
        return new CandidacyNotAllocated(ANNES, DAY, "NOT_ALLOCATED", "", clock.instant());
    }

    private CandidacyCorrected corrected(String undone, String stands) {
        return new CandidacyCorrected(ANNES, undone, clock.instant(), stands, clock.instant());
    }

    private void tell(CandidacyEvent event) {
        Database.inTransaction(entities ->
                new Wired(entities, clock, stage.settings, stage.accounts).deliver(event, CandidacyMails.class));
    }

    /** The mails that the relay would send now, in its order. */
    private List<String> leaving() {
        return due().stream().map(DueMessage::kind).toList();
    }

    private Map<String, String> values() {
        return MailRequest.parse(due().get(0).body()).values();
    }

    private List<DueMessage> due() {
        return Database.fromTransaction(
                entities -> new Wired(entities, clock).make(OutboxService.class).dueMails(Outbox.MAIL, 10));
    }

    private void send() {
        Database.inTransaction(entities -> {
            var service = new Wired(entities, clock).make(OutboxService.class);
            service.dueMails(Outbox.MAIL, 10).forEach(mail -> service.markSent(mail.id()));
        });
    }
}
