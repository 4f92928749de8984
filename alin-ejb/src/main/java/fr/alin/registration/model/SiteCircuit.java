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

/**
 * How one registration site answers of late; changed under a lock of its row alone, for all nodes share it.
 * See decision 34-leave-a-silent-site-alone.
 */
@Entity
@Table(name = "registration_site_circuit")
public class SiteCircuit {

    private static final int LONGEST_REASON = 300;

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

    /** Whether the site may be asked now; an open circuit lets one probe through, then waits for what comes of it. */
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

    /** The site was down or slow; enough of that in a row opens the circuit, and a probe in vain keeps it open longer. */
    public void failed(CircuitPolicy policy, String reason, Instant now) {
        failures++;
        lastFailure = reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason;
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

    /** The site answered in time. @return whether it had been given up and is back */
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

    /** Whether nothing is held against the site. */
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

    /** When the circuit opened or closed last. */
    public Instant since() {
        return since;
    }

    public Instant nextProbeAt() {
        return nextProbeAt;
    }

    /** Names what failed, never whose data. */
    public Optional<String> lastFailure() {
        return Optional.ofNullable(lastFailure);
    }
}
