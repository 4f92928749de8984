package fr.alin.candidacy.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import fr.alin.candidacy.event.SecondLookStepRecorded;
import fr.alin.shared.model.TextBound;
import fr.alin.shared.model.TypedText;

/**
 * The review of a refusal by another advisor than the one who refused; once per candidacy.
 * See decision 91-a-refusal-is-looked-at-by-another-advisor.
 */
@Entity
@Table(name = "second_look")
public class SecondLook {

    @Id
    @Column(name = "candidacy_id")
    private long candidacyId;

    @Version
    private long version;

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;

    /** The applicant's words; may be empty. */
    @Column(updatable = false)
    private String words;

    @Enumerated(EnumType.STRING)
    private SecondLookState state = SecondLookState.OPEN;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    /** Why the refusal stays, or no longer does; read by the applicant. */
    private String reason = "";

    protected SecondLook() {} // for JPA

    private SecondLook(long candidacyId, String words, Instant now) {
        this.candidacyId = candidacyId;
        this.words = words;
        this.askedAt = requireNonNull(now);
    }

    /**
     * Asks for it, which the history records.
     *
     * @param typed the applicant's words; may be empty
     * @throws SecondLookOver when the candidacy is not refused
     * @throws fr.alin.shared.error.InvalidValueException {@code candidacy.comment-too-long}
     */
    public static SecondLook of(Candidacy candidacy, String typed, Instant now) {
        if (candidacy.status() != CandidacyStatus.REFUSED) {
            throw new SecondLookOver();
        }
        var said = TextBound.REFUSAL_COMMENT.check(TypedText.prose(typed));
        note(
                candidacy,
                MilestoneNote.SECOND_LOOK_ASKED,
                now,
                Step.by(Actor.APPLICANT).because("", said));
        return new SecondLook(candidacy.facts().id(), said, now);
    }

    /**
     * The refusal stays, for a reason that the applicant reads.
     *
     * @throws OwnRefusal when this advisor has refused
     * @throws SecondLookOver when it is decided, or the candidacy is no longer refused
     * @throws RefusalNotExplained without a reason
     */
    public SecondLookStepRecorded confirm(Candidacy candidacy, long advisor, String why, Instant now) {
        var said = TextBound.REFUSAL_COMMENT.check(TypedText.prose(why));
        requireFor(candidacy.facts(), advisor);
        if (said.isEmpty()) {
            throw new RefusalNotExplained();
        }
        decide(SecondLookState.CONFIRMED, advisor, said, now);
        note(
                candidacy,
                MilestoneNote.REFUSAL_CONFIRMED,
                now,
                Step.by(Actor.ADVISOR).because("", said));
        return told(candidacy, now);
    }

    /**
     * The candidacy is to be reviewed again; its refusal is taken back beside this.
     *
     * @throws SecondLookOver when it is decided
     */
    public void reopen(long advisor, String why, Instant now) {
        if (state != SecondLookState.OPEN) {
            throw new SecondLookOver();
        }
        decide(SecondLookState.REOPENED, advisor, TextBound.REFUSAL_COMMENT.check(TypedText.prose(why)), now);
    }

    /**
     * @throws OwnRefusal when this advisor has refused
     * @throws SecondLookOver when it is decided, or the candidacy is no longer refused
     */
    public void requireFor(CandidacyFacts candidacy, long advisor) {
        if (state != SecondLookState.OPEN || candidacy.status() != CandidacyStatus.REFUSED) {
            throw new SecondLookOver();
        }
        if (!isFor(candidacy, advisor)) {
            throw new OwnRefusal();
        }
    }

    private void decide(SecondLookState how, long advisor, String why, Instant now) {
        state = how;
        decidedBy = advisor;
        decidedAt = now;
        reason = why;
    }

    private static void note(Candidacy candidacy, MilestoneNote note, Instant now, Step step) {
        candidacy.note(new Milestone(candidacy, candidacy.status(), note, now, step));
    }

    /** What became of it last. */
    public SecondLookStepRecorded told(Candidacy candidacy, Instant now) {
        return new SecondLookStepRecorded(candidacy.subject(), state.name(), now);
    }

    public Instant askedAt() {
        return askedAt;
    }

    public String words() {
        return words;
    }

    public SecondLookState state() {
        return state;
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public String reason() {
        return reason;
    }

    /** Whether this advisor may decide on it: it is open, and another one has refused. */
    public boolean isFor(CandidacyFacts candidacy, long advisor) {
        return state == SecondLookState.OPEN
                && candidacy.status() == CandidacyStatus.REFUSED
                && candidacy.reviewer().filter(refuser -> refuser == advisor).isEmpty();
    }
}
