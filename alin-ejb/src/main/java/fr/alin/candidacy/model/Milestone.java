package fr.alin.candidacy.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/**
 * A row of a candidacy's history: the entry into a stage, or an event within a stage ({@link MilestoneNote}). Never
 * updated.
 */
@Entity
@Table(name = "candidacy_milestone")
class Milestone {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "candidacy_milestone_seq")
    @SequenceGenerator(name = "candidacy_milestone_seq", sequenceName = "candidacy_milestone_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "candidacy_id", updatable = false)
    private Candidacy candidacy;

    @Enumerated(EnumType.STRING)
    private CandidacyStatus status;

    @Column(name = "entered_at")
    private Instant enteredAt;

    /** The day of the visit, commission, decision or lease as the landlord gave it; null if none. */
    @Column(name = "named_day")
    private LocalDate namedDay;

    /** Null if this row records the entry into a stage. */
    @Enumerated(EnumType.STRING)
    private MilestoneNote note;

    @Enumerated(EnumType.STRING)
    private Actor actor;

    /** Null if none is stated; the names are those of the stage's catalogue. */
    private String reason;

    private String words = "";

    private LocalDate term;

    @Column(name = "decision_rank")
    private Integer rank;

    protected Milestone() {} // for JPA

    Milestone(Candidacy candidacy, CandidacyStatus status, Instant enteredAt, Step step) {
        this.candidacy = candidacy;
        this.status = status;
        this.enteredAt = enteredAt;
        this.namedDay = step.day().orElse(null);
        this.actor = step.actor();
        this.reason = step.reason().isEmpty() ? null : step.reason();
        this.words = step.words();
        this.term = step.term().orElse(null);
        this.rank = step.rank().isPresent() ? step.rank().getAsInt() : null;
    }

    /** An event within a stage. */
    Milestone(Candidacy candidacy, CandidacyStatus status, MilestoneNote note, Instant enteredAt, Step step) {
        this(candidacy, status, enteredAt, step);
        this.note = note;
    }

    /** Null until it is stored. */
    Long id() {
        return id;
    }

    /** Whether the landlord told the commission's decision with it. */
    boolean isDecision() {
        return CaleolDecision.isNamed(reason);
    }

    /** The decision that it tells. */
    LandlordDecision decision() {
        return new LandlordDecision(
                CaleolDecision.valueOf(reason),
                rank == null ? OptionalInt.empty() : OptionalInt.of(rank),
                words,
                Optional.ofNullable(term));
    }

    /** The last day of a proposal that followed by itself; empty for another step. */
    Optional<LocalDate> proposalTerm() {
        return Optional.ofNullable(term).filter(day -> actor == Actor.ACTION_LOGEMENT);
    }

    Actor actor() {
        return actor;
    }

    boolean isBy(Actor maker) {
        return actor == maker;
    }

    boolean isNote(MilestoneNote kind) {
        return note == kind;
    }

    boolean says(String text) {
        return words.equals(text);
    }

    boolean isStage() {
        return note == null;
    }

    CandidacyStatus status() {
        return status;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    /** The day given by the landlord; without one, the day of entry. */
    LocalDate day(ZoneId zone) {
        return namedDay == null ? LocalDate.ofInstant(enteredAt, zone) : namedDay;
    }
}
