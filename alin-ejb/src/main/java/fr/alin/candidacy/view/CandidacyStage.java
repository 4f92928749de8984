package fr.alin.candidacy.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.MilestoneNote;
import fr.alin.candidacy.model.ReleaseReason;

/**
 * One line of a candidacy's history.
 *
 * @param status the stage entered, or the stage at the time of the event
 * @param note the event; empty when the stage was entered
 * @param day day of the visit, commission, decision or signature, if any
 * @param rank the commission's rank as it is now, for the stages that follow a ranking
 * @param release why the home has no more place for the candidate, for the stage that says so
 */
public record CandidacyStage(
        CandidacyStatus status,
        Optional<MilestoneNote> note,
        Instant at,
        Optional<LocalDate> day,
        OptionalInt rank,
        Optional<ReleaseReason> release) {

    /** Used by JPQL. */
    public CandidacyStage(
            CandidacyStatus status,
            MilestoneNote note,
            Instant at,
            LocalDate day,
            Integer rank,
            ReleaseReason release) {
        this(
                status,
                Optional.ofNullable(note),
                at,
                Optional.ofNullable(day),
                rank != null && isRanked(status) ? OptionalInt.of(rank) : OptionalInt.empty(),
                Optional.ofNullable(release).filter(why -> status == CandidacyStatus.RELEASED));
    }

    private static boolean isRanked(CandidacyStatus status) {
        return status == CandidacyStatus.WAITING || status == CandidacyStatus.ALLOCATED;
    }
}
