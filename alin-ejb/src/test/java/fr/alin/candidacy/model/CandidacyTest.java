package fr.alin.candidacy.model;

import static fr.alin.candidacy.CandidacyFixtures.ACCOUNT;
import static fr.alin.candidacy.CandidacyFixtures.DAY;
import static fr.alin.candidacy.CandidacyFixtures.NOW;
import static fr.alin.candidacy.CandidacyFixtures.decide;
import static fr.alin.candidacy.CandidacyFixtures.submitted;
import static fr.alin.candidacy.CandidacyFixtures.t2InParis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import fr.alin.candidacy.event.CandidacyAllocated;
import fr.alin.candidacy.event.CandidacyNotAllocated;
import fr.alin.candidacy.event.CandidacyRanked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CandidacyTest {

    static final long ADVISOR = 3;

    final Candidacy candidacy = submitted(42);

    @Test
    void its_event_has_its_holder_its_reference_and_its_offer() {
        var event = candidacy.submitted();

        assertThat(event.accountId()).isEqualTo(ACCOUNT);
        assertThat(event.subject().reference()).isEqualTo("C000000042");
        assertThat(event.offer()).isEqualTo(t2InParis());
    }

    @Test
    void can_be_cancelled_until_it_is_sent_to_the_landlord() {
        new AdvisorSteps(candidacy, ADVISOR).approve("", NOW);

        var event = candidacy.cancel(NOW.plusSeconds(60));

        assertThat(status()).isEqualTo(CandidacyStatus.CANCELLED);
        assertThat(event.occurredAt()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void cannot_be_cancelled_once_sent_to_the_landlord() {
        send();

        assertThatThrownBy(() -> candidacy.cancel(NOW)).isInstanceOf(CandidacyAlreadySent.class);
    }

    @Test
    void cannot_be_cancelled_twice() {
        candidacy.cancel(NOW);

        assertThatThrownBy(() -> candidacy.cancel(NOW)).isInstanceOf(CandidacyStepRefused.class);
    }

    @Test
    void a_refusal_has_a_reason() {
        var event = new AdvisorSteps(candidacy, ADVISOR)
                .refuse(RefusalReason.INCOMPLETE_DOSSIER, " Avis d'imposition ", NOW);

        assertThat(event.reason()).isEqualTo("INCOMPLETE_DOSSIER");
        assertThat(event.comment()).isEqualTo("Avis d'imposition");
        assertThat(status()).isEqualTo(CandidacyStatus.REFUSED);
    }

    @Test
    void a_refusal_for_another_reason_needs_a_comment() {
        assertThatThrownBy(() -> new AdvisorSteps(candidacy, ADVISOR).refuse(RefusalReason.OTHER, " ", NOW))
                .isInstanceOf(RefusalNotExplained.class);
        assertThat(status()).isEqualTo(CandidacyStatus.SUBMITTED);
    }

    @Test
    void a_comment_has_a_maximum_length() {
        assertThatThrownBy(
                        () -> new AdvisorSteps(candidacy, ADVISOR).refuse(RefusalReason.OTHER, "x".repeat(2001), NOW))
                .hasMessage("candidacy.comment-too-long");
    }

    @Test
    void cannot_be_sent_before_it_is_approved() {
        assertThatThrownBy(() -> candidacy.send(NOW)).isInstanceOf(CandidacyStepRefused.class);
    }

    @Test
    void a_landlord_cannot_answer_before_the_dossier_is_sent() {
        assertThatThrownBy(() -> new LandlordSteps(candidacy).receive(DAY, NOW))
                .isInstanceOf(CandidacyStepRefused.class);
    }

    @Test
    void goes_through_all_stages_to_the_lease() {
        send();

        assertThat(new LandlordSteps(candidacy).receive(DAY, NOW).receivedOn()).isEqualTo(DAY);
        assertThat(new LandlordSteps(candidacy).planVisit(DAY, NOW).visitOn()).isEqualTo(DAY);
        assertThat(new LandlordSteps(candidacy).planCommission(DAY, NOW).commissionOn())
                .isEqualTo(DAY);
        decide(candidacy, new LandlordDecision(CaleolDecision.ALLOCATED, OptionalInt.empty(), ""), DAY, NOW);
        assertThat(candidacy.signLease(DAY, "", NOW).signedOn()).isEqualTo(DAY);
        assertThat(status()).isEqualTo(CandidacyStatus.LEASE_SIGNED);
    }

    @Test
    void a_decision_may_arrive_before_the_receipt_which_is_then_refused() {
        send();

        decide(candidacy, new LandlordDecision(CaleolDecision.ALLOCATED_RANKED, OptionalInt.of(2), ""), DAY, NOW);

        assertThatThrownBy(() -> new LandlordSteps(candidacy).receive(DAY, NOW))
                .isInstanceOf(CandidacyStepRefused.class)
                .hasMessage("candidacy.step-refused");
        assertThat(status()).isEqualTo(CandidacyStatus.WAITING);
    }

    @Test
    void the_first_rank_has_the_home_proposed_and_the_second_waits() {
        send();

        var second = decide(
                candidacy, new LandlordDecision(CaleolDecision.ALLOCATED_RANKED, OptionalInt.of(2), ""), DAY, NOW);
        assertThat(second)
                .isInstanceOfSatisfying(
                        CandidacyRanked.class,
                        ranked -> assertThat(ranked.rank()).isEqualTo(2));
        assertThat(status()).isEqualTo(CandidacyStatus.WAITING);

        var first = decide(
                candidacy, new LandlordDecision(CaleolDecision.ALLOCATED_RANKED, OptionalInt.of(1), ""), DAY, NOW);
        assertThat(first).isInstanceOfSatisfying(CandidacyAllocated.class, allocated -> {
            assertThat(allocated.decision()).isEqualTo("ALLOCATED_RANKED");
            assertThat(allocated.until()).isAfter(DAY);
        });
        assertThat(status()).isEqualTo(CandidacyStatus.ALLOCATED);
    }

    @Test
    void only_a_conditional_allocation_has_a_condition_with_a_last_day() {
        send();
        var until = Optional.of(DAY.plusDays(30));

        decide(
                candidacy,
                new LandlordDecision(CaleolDecision.ALLOCATED_CONDITIONALLY, OptionalInt.empty(), "Divorce", until),
                DAY,
                NOW);

        assertThat(candidacy.facts().decision().orElseThrow().conditionUntil()).isEqualTo(until);
        assertThat(new LandlordDecision(CaleolDecision.ALLOCATED, OptionalInt.empty(), "", until).conditionUntil())
                .isEmpty();
    }

    @Test
    void a_home_can_be_given_up_once_the_landlord_has_the_dossier() {
        assertThat(status().isRenounceable()).isFalse();

        send();

        assertThat(status().isRenounceable()).isTrue();
        assertThat(status().isCancellable()).isFalse();
    }

    @Test
    void the_decision_is_stored_with_its_rank_and_the_landlords_text() {
        send();

        decide(
                candidacy,
                new LandlordDecision(CaleolDecision.ALLOCATED_RANKED, OptionalInt.of(2), "Sous 8 jours"),
                DAY,
                NOW);

        assertThat(candidacy.facts().decision())
                .contains(new LandlordDecision(CaleolDecision.ALLOCATED_RANKED, OptionalInt.of(2), "Sous 8 jours"));
    }

    @Test
    void only_a_ranked_allocation_has_a_rank() {
        assertThatThrownBy(() -> new LandlordDecision(CaleolDecision.ALLOCATED_RANKED, OptionalInt.empty(), ""))
                .isInstanceOf(RankMissing.class);
        assertThat(new LandlordDecision(CaleolDecision.NOT_ALLOCATED, OptionalInt.of(3), "").rank())
                .isEmpty();
    }

    @Test
    void the_two_rejections_of_the_law_end_the_candidacy() {
        send();

        var event = decide(
                candidacy,
                new LandlordDecision(CaleolDecision.INADMISSIBLE, OptionalInt.empty(), "Ressources"),
                DAY,
                NOW);

        assertThat(event)
                .isInstanceOfSatisfying(
                        CandidacyNotAllocated.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo("Ressources"));
        assertThat(status().isActive()).isFalse();
    }

    @Test
    void a_visit_after_the_commission_does_not_move_the_candidacy_back() {
        send();
        new LandlordSteps(candidacy).planCommission(DAY, NOW);

        new LandlordSteps(candidacy).planVisit(DAY.plusDays(3), NOW);

        assertThat(status()).isEqualTo(CandidacyStatus.COMMISSION_PLANNED);
    }

    @ParameterizedTest
    @EnumSource(
            value = ReleaseReason.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {
                "NOT_RETAINED",
                "LEFT_OUT",
                "NOT_REVIEWED",
                "NOT_IN_FORCE",
                "EMPLOYER_AWAITED",
                "EMPLOYER_REFUSED",
                "NO_LONGER_SUITS",
                "HOME_RETURNED",
                "LANDLORD_SILENT",
                "LEASE_UNDONE"
            })
    void the_end_of_the_home_ends_the_candidacy_at_any_stage_before_the_decision(ReleaseReason why) {
        send();
        new LandlordSteps(candidacy).planVisit(DAY, NOW);
        assertThat(why.ends(status())).isTrue();

        assertThat(new ReleaseSteps(candidacy).release(why, "", List.of(), NOW).reason())
                .isEqualTo(why.name());

        assertThat(status()).isEqualTo(CandidacyStatus.RELEASED);
        assertThat(why.ends(status())).isFalse();
    }

    @Test
    void a_withdrawn_offer_does_not_undo_an_allocation_but_another_s_lease_does() {
        send();
        decide(candidacy, new LandlordDecision(CaleolDecision.ALLOCATED, OptionalInt.empty(), ""), DAY, NOW);

        assertThat(ReleaseReason.OFFER_WITHDRAWN.ends(status())).isFalse();
        assertThat(ReleaseReason.HOME_LET.ends(status())).isTrue();
    }

    @Test
    void a_list_leaves_out_those_who_were_not_sent_before() {
        assertThat(ReleaseReason.NOT_RETAINED.ends(status())).isTrue();
        new AdvisorSteps(candidacy, ADVISOR).approve("", NOW);
        assertThat(ReleaseReason.NOT_RETAINED.ends(status())).isTrue();

        candidacy.send(NOW);

        assertThat(ReleaseReason.NOT_RETAINED.ends(status())).isFalse();
    }

    private void send() {
        new AdvisorSteps(candidacy, ADVISOR).approve("", NOW);
        candidacy.send(NOW);
    }

    private CandidacyStatus status() {
        return candidacy.facts().status();
    }
}
