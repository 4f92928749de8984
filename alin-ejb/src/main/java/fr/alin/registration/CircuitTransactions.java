package fr.alin.registration;

import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.registration.event.SiteAnswersAgain;
import fr.alin.registration.model.CircuitPolicy;
import fr.alin.shared.config.ImportSettings;
import fr.alin.shared.security.Role;

/** The short transactions that change a site's circuit while its row is locked. */
@Stateless
@RolesAllowed({Role.APPLICANT, Role.SUPPORT, Role.SYSTEM})
public class CircuitTransactions {

    private static final Logger LOG = Logger.getLogger(CircuitTransactions.class.getName());

    @Inject
    SiteCircuitRepository circuits;

    @Inject
    Event<SiteAnswersAgain> events;

    @Inject
    ImportSettings settings;

    @Inject
    Clock clock;

    /** Whether the caller may ask the site: always when the circuit is closed, one caller per probe when it is open. */
    public boolean admit(String siteCode) {
        return circuits.findLocked(siteCode)
                .map(circuit -> circuit.admit(policy(), clock.instant()))
                .orElse(true);
    }

    public void failed(String siteCode, String reason) {
        var circuit = circuits.lockOrAdd(siteCode, clock.instant());
        var wasOpen = circuit.isOpen();
        circuit.failed(policy(), reason, clock.instant());
        if (circuit.isOpen() && !wasOpen) {
            LOG.log(Level.WARNING, "Circuit opened after {0} failures in a row. {1}", new Object[] {
                circuit.failures(), reason
            });
        }
    }

    /** Records an answer in time. If the circuit was open, it closes and {@link SiteAnswersAgain} is fired. */
    public void answered(String siteCode) {
        circuits.findLocked(siteCode)
                .filter(circuit -> circuit.answered(clock.instant()))
                .ifPresent(back -> {
                    LOG.log(Level.INFO, "Registration site {0} answers again", siteCode);
                    events.fire(new SiteAnswersAgain(siteCode, clock.instant()));
                });
    }

    CircuitPolicy policy() {
        return new CircuitPolicy(
                settings.circuitFailures(), settings.circuitSlow(), settings.circuitPauses(), settings.importClaim());
    }
}
