package fr.alin.candidacy.model;

import static fr.alin.candidacy.model.CandidacyStatus.ALLOCATED;
import static fr.alin.candidacy.model.CandidacyStatus.APPROVED;
import static fr.alin.candidacy.model.CandidacyStatus.CANCELLED;
import static fr.alin.candidacy.model.CandidacyStatus.COMMISSION_PLANNED;
import static fr.alin.candidacy.model.CandidacyStatus.LEASE_SIGNED;
import static fr.alin.candidacy.model.CandidacyStatus.NOT_ALLOCATED;
import static fr.alin.candidacy.model.CandidacyStatus.PAPERS_REQUESTED;
import static fr.alin.candidacy.model.CandidacyStatus.POSTPONED;
import static fr.alin.candidacy.model.CandidacyStatus.RECEIVED_BY_LANDLORD;
import static fr.alin.candidacy.model.CandidacyStatus.REFUSED;
import static fr.alin.candidacy.model.CandidacyStatus.RELEASED;
import static fr.alin.candidacy.model.CandidacyStatus.RENOUNCED;
import static fr.alin.candidacy.model.CandidacyStatus.SENT_TO_LANDLORD;
import static fr.alin.candidacy.model.CandidacyStatus.SUBMITTED;
import static fr.alin.candidacy.model.CandidacyStatus.VISIT_PLANNED;
import static fr.alin.candidacy.model.CandidacyStatus.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class CandidacyStatusTest {

    @Test
    void before_the_landlord_an_advisor_decides_and_the_applicant_may_cancel() {
        assertThat(after(SUBMITTED)).containsExactlyInAnyOrder(APPROVED, REFUSED, CANCELLED, RELEASED);
        assertThat(after(APPROVED)).containsExactlyInAnyOrder(SENT_TO_LANDLORD, CANCELLED, RELEASED);
    }

    @Test
    void once_sent_any_later_stage_can_follow() {
        assertThat(after(SENT_TO_LANDLORD))
                .containsExactlyInAnyOrder(
                        RECEIVED_BY_LANDLORD,
                        PAPERS_REQUESTED,
                        VISIT_PLANNED,
                        COMMISSION_PLANNED,
                        POSTPONED,
                        WAITING,
                        ALLOCATED,
                        NOT_ALLOCATED,
                        RENOUNCED,
                        RELEASED);
        assertThat(after(RECEIVED_BY_LANDLORD)).isEqualTo(after(VISIT_PLANNED));
    }

    @Test
    void a_visit_and_a_commission_can_be_rescheduled() {
        assertThat(after(VISIT_PLANNED))
                .containsExactlyInAnyOrder(
                        PAPERS_REQUESTED,
                        VISIT_PLANNED,
                        COMMISSION_PLANNED,
                        POSTPONED,
                        WAITING,
                        ALLOCATED,
                        NOT_ALLOCATED,
                        RENOUNCED,
                        RELEASED);
        assertThat(after(COMMISSION_PLANNED))
                .containsExactlyInAnyOrder(
                        PAPERS_REQUESTED,
                        COMMISSION_PLANNED,
                        POSTPONED,
                        WAITING,
                        ALLOCATED,
                        NOT_ALLOCATED,
                        RENOUNCED,
                        RELEASED);
    }

    @Test
    void papers_can_be_requested_again_and_a_commission_postponed_again() {
        assertThat(after(PAPERS_REQUESTED)).isEqualTo(after(SENT_TO_LANDLORD));
        assertThat(after(POSTPONED)).isEqualTo(after(COMMISSION_PLANNED));
    }

    @Test
    void a_ranked_candidate_may_be_promoted_passed_over_or_give_up() {
        assertThat(after(WAITING)).containsExactlyInAnyOrder(WAITING, ALLOCATED, NOT_ALLOCATED, RENOUNCED, RELEASED);
        assertThat(after(ALLOCATED))
                .containsExactlyInAnyOrder(WAITING, ALLOCATED, NOT_ALLOCATED, LEASE_SIGNED, RENOUNCED, RELEASED);
    }

    @Test
    void nothing_follows_an_end() {
        var ends = EnumSet.of(LEASE_SIGNED, CANCELLED, REFUSED, NOT_ALLOCATED, RENOUNCED, RELEASED);

        assertThat(ends).allSatisfy(end -> assertThat(after(end)).isEmpty());
        assertThat(Arrays.stream(CandidacyStatus.values()).filter(status -> !status.isActive()))
                .containsExactlyInAnyOrderElementsOf(ends);
    }

    @Test
    void only_the_first_two_stages_can_be_cancelled() {
        assertThat(Arrays.stream(CandidacyStatus.values()).filter(CandidacyStatus::isCancellable))
                .containsExactly(SUBMITTED, APPROVED);
    }

    private static Set<CandidacyStatus> after(CandidacyStatus status) {
        return Arrays.stream(CandidacyStatus.values()).filter(status::canBecome).collect(Collectors.toSet());
    }
}
