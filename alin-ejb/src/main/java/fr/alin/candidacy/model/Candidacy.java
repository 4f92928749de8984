package fr.alin.candidacy.model;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import fr.alin.candidacy.event.AppliedOffer;
import fr.alin.candidacy.event.CandidacyCancelled;
import fr.alin.candidacy.event.CandidacySentToLandlord;
import fr.alin.candidacy.event.CandidacySubject;
import fr.alin.candidacy.event.CandidacySubmitted;
import fr.alin.candidacy.event.LeaseSigned;
import fr.alin.shared.model.UniqueNumber;

/** One applicant's candidacy for one offer, from "Je postule" to the landlord's answer. */
@Entity
@Table(name = "candidacy")
public class Candidacy extends CandidacyForHome {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "candidacy_seq")
    @SequenceGenerator(name = "candidacy_seq", sequenceName = "candidacy_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "account_id")
    private long accountId;

    @Column(updatable = false)
    private UniqueNumber application;

    /** The application while active, else null. Unique, so that the database refuses a second active candidacy. */
    @Column(name = "active_application")
    private UniqueNumber activeApplication;

    @Column(name = "registered_on", updatable = false)
    private LocalDate registeredOn;

    @Column(name = "submitted_at", updatable = false)
    private Instant submittedAt;

    @Enumerated(EnumType.STRING)
    private CandidacyStatus status;

    @Column(name = "status_since")
    private Instant statusSince;

    @Column(name = "reviewer_id")
    private Long reviewerId;

    @Column(name = "reviewed_at")
    private Instant reviewedAt;

    @Embedded
    private RecordedDecision decision;

    @Embedded
    private Ending ending;

    /** Of the form that applied; null for candidacies older than these keys. Unique with the account. */
    @Column(name = "request_key", updatable = false)
    private String requestKey;

    /** Free text of the advisor or the landlord; may be empty. */
    private String explanation = "";

    @OneToMany(mappedBy = "candidacy", cascade = CascadeType.PERSIST)
    private List<Milestone> milestones = new ArrayList<>();

    protected Candidacy() {} // for JPA

    public Candidacy(
            long accountId, UniqueNumber application, LocalDate registeredOn, AppliedOffer applied, Instant now) {
        super(applied);
        this.accountId = accountId;
        this.application = requireNonNull(application);
        this.registeredOn = requireNonNull(registeredOn);
        this.submittedAt = requireNonNull(now);
        enter(
                CandidacyStatus.SUBMITTED,
                now,
                new Milestone(this, CandidacyStatus.SUBMITTED, now, Step.by(Actor.APPLICANT)));
    }

    /** Keeps the key of the request, before the candidacy is stored. */
    public Candidacy requestedWith(RequestKey key) {
        requestKey = key.value();
        return this;
    }

    public CandidacySubmitted submitted() {
        return new CandidacySubmitted(subject(), submittedAt);
    }

    public CandidacyCancelled cancel(Instant now) {
        return cancel(Actor.APPLICANT, now);
    }

    /** @param actor the applicant, or Action Logement when her application has ended */
    public CandidacyCancelled cancel(Actor actor, Instant now) {
        if (status.isActive() && !status.isCancellable()) {
            throw new CandidacyAlreadySent();
        }
        moveTo(CandidacyStatus.CANCELLED, now, Step.by(actor));
        return new CandidacyCancelled(subject(), now);
    }

    void review(long reviewer, Instant now) {
        reviewerId = reviewer;
        reviewedAt = now;
    }

    public CandidacySentToLandlord send(Instant now) {
        moveTo(CandidacyStatus.SENT_TO_LANDLORD, now);
        return new CandidacySentToLandlord(subject(), now);
    }

    /** Records, or takes back, the commission's decision with its words. */
    void decide(RecordedDecision taken, String words) {
        decision = taken;
        explanation = words;
    }

    /** The commission's decision; null before it. */
    RecordedDecision taken() {
        return decision;
    }

    CandidacyStatus status() {
        return status;
    }

    /** The rank that the commission gave; 1 without one. */
    int rank() {
        return decision == null ? 1 : decision.rank();
    }

    /** @throws LeaseBeforeAllocation when the home is not allocated to her */
    public LeaseSigned signLease(LocalDate day, String words, Instant now) {
        if (status.isActive() && !status.canBecome(CandidacyStatus.LEASE_SIGNED)) {
            throw new LeaseBeforeAllocation();
        }
        moveTo(CandidacyStatus.LEASE_SIGNED, now, new LandlordSteps(this, words).step(day));
        return new LeaseSigned(subject(), day, now);
    }

    /** Records why it ended, or why no longer. */
    void end(Ending why, String words) {
        ending = why;
        explanation = words;
    }

    /** Continues the candidacy with another holder. */
    void passTo(long newHolder) {
        accountId = newHolder;
    }

    public CandidacyFacts facts() {
        return new CandidacyFacts(
                id,
                version,
                CandidacyReference.of(id).value(),
                accountId,
                application,
                registeredOn,
                submittedAt,
                status,
                applied(),
                points(),
                Optional.ofNullable(decision).map(taken -> taken.facts(explanation)),
                Optional.ofNullable(reviewerId));
    }

    public ProgressBar progress(ZoneId zone) {
        return new ProgressBar(status, milestones, zone);
    }

    /** When it was last approved, if it ever was. */
    public Optional<Instant> approvedAt() {
        return history().latest(CandidacyStatus.APPROVED).map(Milestone::enteredAt);
    }

    /** The last step, if an advisor can take it back. */
    public Optional<CorrectableStep> correctable() {
        return history().correctable(status);
    }

    /** Where it stands, and who brought it there. */
    public Leaving leaving() {
        return new Leaving(status, history().last(status).map(Milestone::actor).orElseGet(() -> Actor.usualOf(status)));
    }

    public VainWait waitForLandlord(Duration term) {
        return new VainWait(status, statusSince, term);
    }

    History history() {
        return new History(milestones);
    }

    CandidacySubject subject() {
        return facts().subject();
    }

    void moveTo(CandidacyStatus next, Instant now) {
        moveTo(next, now, Step.usual(next));
    }

    void moveTo(CandidacyStatus next, Instant now, Step step) {
        if (!status.canBecome(next)) {
            throw new CandidacyStepRefused(status, next);
        }
        enter(next, now, new Milestone(this, next, now, step));
    }

    /** Enters a stage whatever the one before; only a correction does this outside. */
    void enter(CandidacyStatus next, Instant now, Milestone line) {
        status = next;
        statusSince = requireNonNull(now);
        activeApplication = next.isActive() ? application : null;
        milestones.add(line);
    }

    /** Adds a line to the history that leaves the stage as it is. */
    void note(Milestone milestone) {
        milestones.add(milestone);
    }
}
