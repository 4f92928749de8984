package fr.alin.registration;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.registration.model.SiteCircuit;
import fr.alin.registration.port.SiteUnavailable;
import fr.alin.registration.port.SiteUnavailable.Kind;
import fr.alin.registration.view.OpenCircuit;
import fr.alin.shared.config.ImportSettings;

/**
 * One circuit breaker per registration site. After several failures or slow answers in a row the site is no longer
 * asked, until a probe succeeds. As long as a site answers, the check costs one query by primary key.
 * See decision 34-leave-a-silent-site-alone.
 */
@ApplicationScoped
public class SiteCircuits {

    @Inject
    SiteCircuitRepository circuits;

    @Inject
    CircuitTransactions transactions;

    @Inject
    ImportSettings settings;

    @Inject
    Clock clock;

    /**
     * Asks a site, outside any transaction.
     *
     * @throws SiteUnavailable when the site gives no usable answer, or its circuit is open
     */
    public <T> T ask(String siteCode, Supplier<T> question) {
        var known = circuits.find(siteCode);
        if (known.filter(SiteCircuit::isOpen).isPresent() && !admits(known.get())) {
            throw new SiteUnavailable(siteCode, Kind.DOWN, "circuit open until the next probe");
        }
        var began = clock.instant();
        try {
            var answer = question.get();
            recordAnswer(siteCode, known, Duration.between(began, clock.instant()));
            return answer;
        } catch (SiteUnavailable unavailable) {
            if (countsAsFailure(unavailable, known)) {
                transactions.failed(siteCode, unavailable.getMessage());
            }
            throw unavailable;
        }
    }

    private boolean admits(SiteCircuit open) {
        return !clock.instant().isBefore(open.nextProbeAt()) && transactions.admit(open.siteCode());
    }

    private void recordAnswer(String siteCode, Optional<SiteCircuit> known, Duration took) {
        if (took.compareTo(settings.circuitSlow()) > 0) {
            transactions.failed(
                    siteCode, "Registration site " + siteCode + ": answered after " + took.toSeconds() + " s");
        } else if (known.filter(circuit -> !circuit.isSound()).isPresent()) {
            transactions.answered(siteCode);
        }
    }

    /** Whether the failure counts. An unreadable answer may concern a single record, so it counts only for a probe. */
    private static boolean countsAsFailure(SiteUnavailable unavailable, Optional<SiteCircuit> known) {
        return unavailable.kind() == Kind.DOWN
                || unavailable.kind() == Kind.SLOW
                || known.filter(SiteCircuit::isOpen).isPresent();
    }

    /** The site's circuit if it is open. */
    public Optional<OpenCircuit> openCircuit(String siteCode) {
        return circuits.find(siteCode)
                .filter(SiteCircuit::isOpen)
                .map(circuit -> new OpenCircuit(circuit.since(), circuit.nextProbeAt()));
    }

    /** The codes of the sites whose circuit is open and whose next probe is due. */
    public List<String> toProbe() {
        return circuits.due(clock.instant());
    }
}
