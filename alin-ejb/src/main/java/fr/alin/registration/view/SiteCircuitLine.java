package fr.alin.registration.view;

import java.time.Instant;
import java.util.Optional;

import fr.alin.registration.model.CircuitState;

/**
 * How a registration site answers of late, for the administrator.
 *
 * @param since when the circuit opened or closed last
 * @param nextProbeAt when an open circuit tries the site again
 * @param waiting requests of employees that wait for the site
 * @param lastFailure what failed last, without personal data
 */
public record SiteCircuitLine(
        String siteCode,
        CircuitState state,
        int failures,
        Instant since,
        Optional<Instant> nextProbeAt,
        int waiting,
        Optional<String> lastFailure) {

    public boolean isOpen() {
        return state == CircuitState.OPEN;
    }
}
