package fr.alin.registration;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.registration.model.SiteCircuit;
import fr.alin.registration.persistence.SiteCircuitRepository;
import fr.alin.registration.port.SiteUnavailable;
import fr.alin.registration.port.SiteUnavailable.Kind;
import fr.alin.registration.view.OpenCircuit;
import fr.alin.shared.config.ImportSettings;

/**
 * Leaves a site alone that was down or slow several times in a row, and that site only, until a probe finds it back. A
 * site that answers has no row or a sound one, which one light reading tells.
 * See decision 34-leave-a-silent-site-alone.
 */
@ApplicationScoped
public class SiteCircuits {

    @Inject
    SiteCircuitRepository circuits;

    @Inject
    CircuitTransactions steps;

    @Inject
    ImportSettings settings;

    @Inject
    Clock clock;

    /**
     * Asks a site, outside any transaction.
     *
     * @throws SiteUnavailable when the site gives no usable answer, or is left alone
     */
    public <T> T ask(String siteCode, Supplier<T> question) {
        var known = circuits.find(siteCode);
        if (known.filter(SiteCircuit::isOpen).isPresent() && !admits(known.get())) {
            throw new SiteUnavailable(siteCode, Kind.DOWN, "left alone until its next probe");
        }
        var began = clock.instant();
        try {
            var answer = question.get();
            heard(siteCode, known, Duration.between(began, clock.instant()));
            return answer;
        } catch (SiteUnavailable silent) {
            if (tellsOfTheSite(silent, known)) {
                steps.failed(siteCode, silent.getMessage());
            }
            throw silent;
        }
    }

    private boolean admits(SiteCircuit open) {
        return !clock.instant().isBefore(open.nextProbeAt()) && steps.admit(open.siteCode());
    }

    private void heard(String siteCode, Optional<SiteCircuit> known, Duration took) {
        if (took.compareTo(settings.circuitSlow()) > 0) {
            steps.failed(siteCode, "Registration site " + siteCode + ": answered after " + took.toSeconds() + " s");
        } else if (known.filter(circuit -> !circuit.isSound()).isPresent()) {
            steps.answered(siteCode);
        }
    }

    /** One answer that cannot be read may be about one record only; as the answer to a probe it does not say "back". */
    private static boolean tellsOfTheSite(SiteUnavailable silent, Optional<SiteCircuit> known) {
        return silent.kind() == Kind.DOWN
                || silent.kind() == Kind.SLOW
                || known.filter(SiteCircuit::isOpen).isPresent();
    }

    /** Empty while the site is asked. */
    public Optional<OpenCircuit> leftAlone(String siteCode) {
        return circuits.find(siteCode)
                .filter(SiteCircuit::isOpen)
                .map(circuit -> new OpenCircuit(circuit.since(), circuit.nextProbeAt()));
    }

    /** The codes of the sites that are left alone and to be tried now. */
    public List<String> toProbe() {
        return circuits.due(clock.instant());
    }
}
