package fr.alin.candidacy.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import fr.alin.shared.model.TextBound;
import fr.alin.shared.model.TypedText;
import fr.alin.shared.time.TimeZones;

/**
 * A request to complete a dossier, the same for whoever asks. It matters only while the candidacy is at the stage of its
 * asker.
 * See decision 90-a-complement-is-asked-beside-the-stage.
 */
@Entity
@Table(name = "complement_request")
public class ComplementRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "complement_request_seq")
    @SequenceGenerator(name = "complement_request_seq", sequenceName = "complement_request_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "candidacy_id", updatable = false)
    private long candidacyId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ComplementAsker asker;

    /** The advisor; null for a landlord. */
    @Column(name = "asked_by", updatable = false)
    private Long askedBy;

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;

    /** Names of {@link ComplementItem}; never empty. */
    @Column(updatable = false)
    private String items;

    /** What is asked, in the asker's words; may be empty if the items say it. */
    @Column(updatable = false)
    private String wanted;

    /** The last day to answer; null if a landlord sets none. */
    @Column(name = "due_on", updatable = false)
    private LocalDate dueOn;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @Enumerated(EnumType.STRING)
    private ComplementState state;

    @Column(name = "ended_at")
    private Instant endedAt;

    /** Names of those items that the applicant says to have deposited on the site of her application. */
    private String deposited = "";

    private String answer = "";

    protected ComplementRequest() {} // for JPA

    private ComplementRequest(long candidacyId, ComplementAsker asker, Long askedBy, String wanted, Instant now) {
        this.candidacyId = candidacyId;
        this.asker = asker;
        this.askedBy = askedBy;
        this.wanted = wanted;
        this.askedAt = requireNonNull(now);
        this.state = ComplementState.OPEN;
    }

    /** What an advisor asks. */
    public static ComplementRequest byAdvisor(
            long candidacyId, long advisor, WantedComplement wanted, LocalDate dueOn, Instant now) {
        var asked = new ComplementRequest(candidacyId, ComplementAsker.ADVISOR, advisor, wanted.words(), now);
        asked.items = ComplementItem.joined(wanted.items());
        asked.dueOn = requireNonNull(dueOn);
        return asked;
    }

    /** What a landlord asks, in its words. */
    public static ComplementRequest byLandlord(
            long candidacyId, String wanted, Optional<LocalDate> dueOn, Instant now) {
        var asked = new ComplementRequest(candidacyId, ComplementAsker.LANDLORD, null, wanted, now);
        asked.items = ComplementItem.OTHER.name();
        asked.dueOn = dueOn.orElse(null);
        return asked;
    }

    /**
     * The applicant's answer, which may come after the term.
     *
     * @param ticked what she has deposited on the site of her application
     * @throws ComplementOver when it is answered or withdrawn
     * @throws ComplementAnswerEmpty without words and ticks
     * @throws fr.alin.shared.error.InvalidValueException {@code candidacy.comment-too-long}
     */
    void answer(Collection<ComplementItem> ticked, String words, Instant now) {
        var written = TextBound.REFUSAL_COMMENT.check(TypedText.prose(words));
        var known = known(ticked);
        if (!isAnswerable()) {
            throw new ComplementOver();
        }
        if (written.isEmpty() && known.isEmpty()) {
            throw new ComplementAnswerEmpty();
        }
        deposited = ComplementItem.joined(known);
        answer = written;
        end(ComplementState.ANSWERED, now);
    }

    /** Whether this very answer was given before, as by a second press. */
    public boolean isAnsweredBy(Collection<ComplementItem> ticked, String words) {
        return state == ComplementState.ANSWERED
                && answer.equals(TypedText.prose(words))
                && deposited().equals(known(ticked));
    }

    private Set<ComplementItem> known(Collection<ComplementItem> ticked) {
        var known = EnumSet.noneOf(ComplementItem.class);
        known.addAll(ticked);
        known.retainAll(items());
        return known;
    }

    /** @throws ComplementOver when it is not open */
    public void withdraw(Instant now) {
        if (state != ComplementState.OPEN) {
            throw new ComplementOver();
        }
        end(ComplementState.WITHDRAWN, now);
    }

    /** Whether an advisor has to be told that the term has passed. A landlord's request stays open: it decides. */
    public boolean isLapsing(LocalDate today) {
        return state == ComplementState.OPEN && asker == ComplementAsker.ADVISOR && today.isAfter(dueOn);
    }

    /** Whether the last day is so near that she is reminded, unless it was as near when she was asked. */
    public boolean isToRemind(LocalDate today, Period before) {
        return state == ComplementState.OPEN
                && dueOn != null
                && remindedAt == null
                && !today.isAfter(dueOn)
                && !today.isBefore(dueOn.minus(before))
                && LocalDate.ofInstant(askedAt, TimeZones.PARIS).isBefore(dueOn.minus(before));
    }

    void lapse(Instant now) {
        end(ComplementState.LAPSED, now);
    }

    void remind(Instant now) {
        remindedAt = now;
    }

    private void end(ComplementState how, Instant now) {
        state = how;
        endedAt = now;
    }

    private boolean isAnswerable() {
        return state == ComplementState.OPEN || state == ComplementState.LAPSED;
    }

    public Long id() {
        return id;
    }

    public long candidacyId() {
        return candidacyId;
    }

    public ComplementAsker asker() {
        return asker;
    }

    public Optional<Long> askedBy() {
        return Optional.ofNullable(askedBy);
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Set<ComplementItem> items() {
        return ComplementItem.split(items);
    }

    public String wanted() {
        return wanted;
    }

    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    public ComplementState state() {
        return state;
    }

    /** When it was answered, withdrawn, or its term had passed. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public Set<ComplementItem> deposited() {
        return ComplementItem.split(deposited);
    }

    public String answer() {
        return answer;
    }
}
