package fr.alin.candidacy.model;

import java.time.Duration;
import java.time.Instant;

import fr.alin.candidacy.event.CandidacyTold;

/** The messages of advisors in the history of a candidacy. */
public final class AdvisorMessages {

    /** Time within which the same words are the repetition of one press, not a second message. */
    private static final Duration REPEATED = Duration.ofHours(1);

    private final Candidacy candidacy;

    public AdvisorMessages(Candidacy candidacy) {
        this.candidacy = candidacy;
    }

    /**
     * @throws CandidacyOver once it has ended
     * @throws AlreadyTold when the latest message has the same words, and left a short time ago
     */
    public CandidacyTold add(AdvisorMessage message, Instant now) {
        if (!candidacy.status().isActive()) {
            throw new CandidacyOver();
        }
        if (candidacy
                .history()
                .message()
                .filter(latest -> latest.says(message.words())
                        && latest.enteredAt().plus(REPEATED).isAfter(now))
                .isPresent()) {
            throw new AlreadyTold();
        }
        candidacy.note(new Milestone(
                candidacy,
                candidacy.status(),
                MilestoneNote.TOLD,
                now,
                Step.by(Actor.ADVISOR).because("", message.words())));
        return new CandidacyTold(candidacy.subject(), now);
    }
}
