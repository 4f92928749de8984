package fr.alin.registration.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import fr.alin.shared.model.ShortText;

/**
 * The circuit breaker of one registration site, shared by all nodes. Lock the row before changing it.
 * See decision 34-leave-a-silent-site-alone.
 */
@Entity
@Table(name = "registration_site_circuit")
public class SiteCircuit {

    private static final int MAX_REASON_LENGTH = 300;

    @Id
    @Column(name = "site_code")
    private String siteCode;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private CircuitState state;

    @Column(nullable = false)
    private int failures;

    @Column(nullable = false)
    private int probes;

    @Column(nullable = false)
    private Instant since;

    @Column(name = "next_probe_at", nullable = false)
    private Instant nextProbeAt;

    @Column(name = "last_failure")
    private String lastFailure;

    protected SiteCircuit() {} // for JPA

    public SiteCircuit(String siteCode, Instant now) {
        this.siteCode = Objects.requireNonNull(siteCode);
        this.state = CircuitState.CLOSED;
        this.since = now;
        this.nextProbeAt = now;
    }

    /** Whether the site may be asked now. An open circuit lets one probe through and waits for its result. */
    public boolean admit(CircuitPolicy policy, Instant now) {
        if (!isOpen()) {
            return true;
        }
        if (now.isBefore(nextProbeAt)) {
            return false;
        }
        nextProbeAt = now.plus(policy.probe());
        return true;
    }

    /**
     * Counts a failure or slow answer. Enough of them in a row open the circuit; a failed probe keeps it open for
     * longer.
     */
    public void failed(CircuitPolicy policy, String reason, Instant now) {
        failures++;
        lastFailure = ShortText.of(reason, MAX_REASON_LENGTH);
        if (isOpen()) {
            probes++;
            nextProbeAt = now.plus(policy.pauseAfter(probes));
        } else if (failures >= policy.failures()) {
            state = CircuitState.OPEN;
            since = now;
            probes = 0;
            nextProbeAt = now.plus(policy.pauseAfter(0));
        }
    }

    /**
     * Records an answer in time.
     *
     * @return whether the circuit was open and has closed
     */
    public boolean answered(Instant now) {
        var back = isOpen();
        failures = 0;
        probes = 0;
        if (back) {
            state = CircuitState.CLOSED;
            since = now;
        }
        return back;
    }

    public boolean isOpen() {
        return state == CircuitState.OPEN;
    }

    /** Whether the circuit is closed with no failure counted. */
    public boolean isSound() {
        return !isOpen() && failures == 0;
    }

    public String siteCode() {
        return siteCode;
    }

    public CircuitState state() {
        return state;
    }

    public int failures() {
        return failures;
    }

    /** When the circuit last opened or closed. */
    public Instant since() {
        return since;
    }

    public Instant nextProbeAt() {
        return nextProbeAt;
    }

    /** The last failure; contains no personal data. */
    public Optional<String> lastFailure() {
        return Optional.ofNullable(lastFailure);
    }
}
