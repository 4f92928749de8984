package fr.alin.candidacy.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.MilestoneNote;

/**
 * One line of a candidacy's history.
 *
 * @param status the stage it entered, or was in when something happened
 * @param note what happened; empty when it entered the stage
 * @param day the day it names: of a visit, a commission, a decision, a signature
 */
public record CandidacyStage(
        CandidacyStatus status, Optional<MilestoneNote> note, Instant at, Optional<LocalDate> day) {

    /** From a row of the database. */
    public CandidacyStage(CandidacyStatus status, MilestoneNote note, Instant at, LocalDate day) {
        this(status, Optional.ofNullable(note), at, Optional.ofNullable(day));
    }
}
