package fr.alin.candidacy.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.MilestoneNote;

/**
 * One line of a candidacy's history.
 *
 * @param status the stage entered, or the stage at the time of the event
 * @param note the event; empty when the stage was entered
 * @param day day of the visit, commission, decision or signature, if any
 */
public record CandidacyStage(
        CandidacyStatus status, Optional<MilestoneNote> note, Instant at, Optional<LocalDate> day) {

    /** Used by JPQL. */
    public CandidacyStage(CandidacyStatus status, MilestoneNote note, Instant at, LocalDate day) {
        this(status, Optional.ofNullable(note), at, Optional.ofNullable(day));
    }
}
