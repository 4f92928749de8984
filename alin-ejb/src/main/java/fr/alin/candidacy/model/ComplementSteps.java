package fr.alin.candidacy.model;

import java.time.Instant;
import java.util.Collection;

import fr.alin.candidacy.event.ComplementStepRecorded;

/** A request to complete a dossier in the history of its candidacy, whose stage it leaves as it is. */
public final class ComplementSteps {

    private final Candidacy candidacy;
    private final ComplementRequest request;

    public ComplementSteps(Candidacy candidacy, ComplementRequest request) {
        this.candidacy = candidacy;
        this.request = request;
    }

    /** @throws ComplementNotPossible when the candidacy is not at the stage of the asker */
    public ComplementStepRecorded ask(Instant now) {
        if (candidacy.status() != request.asker().stage()) {
            throw new ComplementNotPossible();
        }
        note(
                MilestoneNote.COMPLEMENT_ASKED,
                now,
                Step.by(Actor.ADVISOR).because("", request.wanted()).until(request.dueOn()));
        return told("ASKED", now);
    }

    /**
     * @param ticked what she has deposited on the site of her application
     * @throws ComplementOver when it is answered or withdrawn, or the candidacy has left the stage of the asker
     * @throws ComplementAnswerEmpty without words and ticks
     */
    public void answer(Collection<ComplementItem> ticked, String words, Instant now) {
        if (candidacy.status() != request.asker().stage()) {
            throw new ComplementOver();
        }
        request.answer(ticked, words, now);
        note(MilestoneNote.COMPLEMENT_ANSWERED, now, Step.by(Actor.APPLICANT).because("", request.answer()));
    }

    /** @throws ComplementOver when it is not open */
    public ComplementStepRecorded withdraw(Instant now) {
        request.withdraw(now);
        note(MilestoneNote.COMPLEMENT_WITHDRAWN, now, Step.by(Actor.ADVISOR));
        return told("WITHDRAWN", now);
    }

    /** The term has passed: it is the advisor's turn again, and nothing ends by itself. */
    public ComplementStepRecorded lapse(Instant now) {
        request.lapse(now);
        note(MilestoneNote.COMPLEMENT_LAPSED, now, Step.by(Actor.ACTION_LOGEMENT));
        return told("LAPSED", now);
    }

    public ComplementStepRecorded remind(Instant now) {
        request.remind(now);
        return told("REMINDED", now);
    }

    private void note(MilestoneNote note, Instant now, Step step) {
        candidacy.note(new Milestone(candidacy, candidacy.status(), note, now, step));
    }

    private ComplementStepRecorded told(String step, Instant now) {
        return new ComplementStepRecorded(
                candidacy.subject(), step, request.asker().name(), request.dueOn(), now);
    }
}
