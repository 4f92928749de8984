package fr.alin.candidacy.model;

import java.time.Instant;
import java.util.Optional;

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

/** A line of the history of an employer's agreement; never updated. */
@Entity
@Table(name = "employer_validation_step")
public class EmployerValidationStep {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "employer_validation_step_seq")
    @SequenceGenerator(
            name = "employer_validation_step_seq",
            sequenceName = "employer_validation_step_seq",
            allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "candidacy_id", updatable = false)
    private EmployerValidation validation;

    @Enumerated(EnumType.STRING)
    private EmployerValidationState state;

    @Column(name = "entered_at")
    private Instant enteredAt;

    /** The advisor who recorded it; null when it came by itself, or after her erasure. */
    @Column(name = "actor_id")
    private Long actorId;

    private String reason = "";

    protected EmployerValidationStep() {} // for JPA

    EmployerValidationStep(
            EmployerValidation validation,
            EmployerValidationState state,
            Optional<Long> actor,
            String reason,
            Instant now) {
        this.validation = validation;
        this.state = state;
        this.enteredAt = now;
        this.actorId = actor.orElse(null);
        this.reason = reason;
    }

    public EmployerValidationState state() {
        return state;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    public Optional<Long> actor() {
        return Optional.ofNullable(actorId);
    }

    public String reason() {
        return reason;
    }
}
