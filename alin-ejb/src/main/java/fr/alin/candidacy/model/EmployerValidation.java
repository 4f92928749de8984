package fr.alin.candidacy.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import fr.alin.candidacy.event.CandidacySubject;
import fr.alin.candidacy.event.EmployerStepRecorded;
import fr.alin.shared.model.Siret;
import fr.alin.shared.model.TextBound;
import fr.alin.shared.model.TypedText;

/**
 * The agreement of an employer to a candidacy of its employee, asked for where its policy says so.
 * See decision 80-an-employer-holds-up-the-list-only.
 */
@Entity
@Table(name = "employer_validation")
public class EmployerValidation {

    @Id
    @Column(name = "candidacy_id")
    private long candidacyId;

    @Version
    private long version;

    @Column(name = "company_siret", updatable = false)
    private Siret siret;

    @Column(name = "company_name", updatable = false)
    private String companyName;

    /** The last day to answer. */
    @Column(name = "due_on", updatable = false)
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private EmployerValidationState state;

    @OneToMany(mappedBy = "validation", cascade = CascadeType.PERSIST)
    @OrderBy("enteredAt, id")
    private List<EmployerValidationStep> steps = new ArrayList<>();

    protected EmployerValidation() {} // for JPA

    public EmployerValidation(long candidacyId, Siret siret, String companyName, LocalDate dueOn, Instant now) {
        this.candidacyId = candidacyId;
        this.siret = requireNonNull(siret);
        this.companyName = requireNonNull(companyName);
        this.dueOn = requireNonNull(dueOn);
        enter(EmployerValidationState.REQUESTED, Optional.empty(), "", now);
    }

    /**
     * An advisor records the employer's answer on its behalf, or goes on without it. A later record corrects an earlier
     * one; all of them are kept.
     *
     * @throws EmployerReasonMissing when a refusal or a waiver has no words
     * @throws EmployerAnswerNotNew when this state is recorded already, or cannot be recorded by a person
     * @throws fr.alin.shared.error.InvalidValueException {@code candidacy.comment-too-long}
     */
    public void record(EmployerValidationState answer, String reason, long advisor, Instant now) {
        var words = TextBound.REFUSAL_COMMENT.check(TypedText.prose(reason));
        if (!EmployerValidationState.ANSWERS.contains(answer) || !state.mayBecome(answer)) {
            throw new EmployerAnswerNotNew();
        }
        if (answer.needsReason() && words.isEmpty()) {
            throw new EmployerReasonMissing();
        }
        enter(answer, Optional.of(advisor), words, now);
    }

    /** Records that the term has passed, if nobody has answered. */
    public void expire(LocalDate today, Instant now) {
        if (today.isAfter(dueOn) && state.mayBecome(EmployerValidationState.OVERDUE)) {
            enter(EmployerValidationState.OVERDUE, Optional.empty(), "", now);
        }
    }

    private void enter(EmployerValidationState next, Optional<Long> actor, String reason, Instant now) {
        state = next;
        steps.add(new EmployerValidationStep(this, next, actor, reason, now));
    }

    /** What became of it last, told of this candidacy. */
    public EmployerStepRecorded told(CandidacySubject subject, Instant now) {
        return new EmployerStepRecorded(subject, state.name(), dueOn, now);
    }

    public long candidacyId() {
        return candidacyId;
    }

    public String companyName() {
        return companyName;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public EmployerValidationState state() {
        return state;
    }

    /** In their order. */
    public List<EmployerValidationStep> steps() {
        return List.copyOf(steps);
    }
}
