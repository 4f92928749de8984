package fr.alin.registration.view;

import java.time.Instant;
import java.util.Optional;

import fr.alin.registration.model.CircuitState;

/**
 * The state of a registration site's circuit, for administrators.
 *
 * @param since when the circuit last opened or closed
 * @param nextProbeAt when an open circuit sends its next probe
 * @param waiting number of requests that wait for the site
 * @param lastFailure the last failure, without personal data
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
