package fr.alin.candidacy.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

import fr.alin.candidacy.model.Actor;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.MilestoneNote;
import fr.alin.candidacy.model.Step;
import fr.alin.shared.time.TimeZones;

/**
 * One line of a candidacy's history.
 *
 * @param status the stage entered, or the stage at the time of the event
 * @param note the event; empty when the stage was entered
 * @param at the moment of the step, or of the receipt of what a landlord tells
 * @param step who made it, for which day and why
 */
public record CandidacyStage(CandidacyStatus status, Optional<MilestoneNote> note, Instant at, Step step) {

    /** Used by JPQL. */
    public CandidacyStage(
            CandidacyStatus status,
            MilestoneNote note,
            Instant at,
            LocalDate day,
            Actor actor,
            String reason,
            String words,
            LocalDate term,
            Integer rank) {
        this(
                status,
                Optional.ofNullable(note),
                at,
                new Step(
                        actor,
                        Optional.ofNullable(day),
                        reason == null ? "" : reason,
                        words,
                        Optional.ofNullable(term),
                        rank == null ? OptionalInt.empty() : OptionalInt.of(rank)));
    }

    /** Its place in the history: its moment; for what a landlord tells on a later day, the end of the day of the step. */
    public Instant order() {
        var receipt = LocalDate.ofInstant(at, TimeZones.PARIS);
        return step.day()
                .filter(day -> step.actor() == Actor.LANDLORD && day.isBefore(receipt))
                .map(day -> day.plusDays(1)
                        .atStartOfDay(TimeZones.PARIS)
                        .toInstant()
                        .minusMillis(1))
                .orElse(at);
    }
}
