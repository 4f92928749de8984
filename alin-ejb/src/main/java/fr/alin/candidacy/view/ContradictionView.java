package fr.alin.candidacy.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import fr.alin.candidacy.model.CaleolDecision;
import fr.alin.candidacy.model.CandidateReply;
import fr.alin.candidacy.model.ContradictionState;
import fr.alin.candidacy.model.PostponementReason;

/**
 * An answer of a landlord beside what stands.
 *
 * @param day of the step that the landlord tells
 * @param words what it says beside; may be empty
 * @param until the last day to meet a condition or to hand in papers
 * @param sentAt when the landlord's system says it was sent
 * @param decidedBy account of the advisor who decided; empty while it waits, or once that account is gone
 * @param decidedWords what the advisor wrote; may be empty
 * @param history what is known of the candidacy, oldest first
 */
public record ContradictionView(
        ContradictionLine line,
        String messageId,
        LocalDate day,
        Optional<CaleolDecision> decision,
        OptionalInt rank,
        String words,
        Optional<LocalDate> until,
        Optional<PostponementReason> postponement,
        Optional<CandidateReply> reply,
        Optional<Instant> sentAt,
        ContradictionState state,
        Optional<Long> decidedBy,
        Optional<Instant> decidedAt,
        String decidedWords,
        List<CandidacyStage> history) {

    public boolean isOpen() {
        return state == ContradictionState.OPEN;
    }
}
