package fr.alin.eligibility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.eligibility.event.ThresholdsChanged;
import fr.alin.eligibility.model.DatedThresholds;
import fr.alin.eligibility.model.ThresholdSet;
import fr.alin.shared.model.BusinessDate;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;
import fr.alin.shared.security.SecurityEvent;
import fr.alin.shared.security.SecurityLog;
import fr.alin.shared.time.Today;

/** Lists, changes and withdraws the dated sets of thresholds. Each method is one transaction. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class ThresholdAdministration {

    @Inject
    ThresholdRepository sets;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<ThresholdsChanged> changes;

    @Inject
    SecurityLog log;

    @Inject
    Clock clock;

    /** All sets, latest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<DatedThresholds> history() {
        return sets.all();
    }

    /**
     * Adds a set, or replaces that of the same day.
     *
     * @throws ThresholdsInForce for a past day
     */
    public void change(ChangeThresholds command) {
        requireTodayOrLater(command.effectiveFrom());
        BusinessDate.THRESHOLDS.check(command.effectiveFrom(), today());
        var now = clock.instant();
        sets.find(command.effectiveFrom())
                .ifPresentOrElse(
                        set -> set.change(command.thresholds(), caller.accountId(), now),
                        () -> sets.add(new ThresholdSet(
                                command.effectiveFrom(), command.thresholds(), caller.accountId(), now)));
        changes.fire(new ThresholdsChanged(command.effectiveFrom(), now));
        log.record(SecurityEvent.SETTINGS_CHANGED, caller.accountId());
    }

    /**
     * Withdraws a set.
     *
     * @throws ThresholdsInForce for a past day
     * @throws ThresholdsNotFound when no set begins on the day
     */
    public void withdraw(LocalDate effectiveFrom) {
        requireTodayOrLater(effectiveFrom);
        sets.remove(sets.find(effectiveFrom).orElseThrow(() -> new ThresholdsNotFound(effectiveFrom)));
        changes.fire(new ThresholdsChanged(effectiveFrom, clock.instant()));
        log.record(SecurityEvent.SETTINGS_CHANGED, caller.accountId());
    }

    private void requireTodayOrLater(LocalDate effectiveFrom) {
        if (effectiveFrom.isBefore(today())) {
            throw new ThresholdsInForce();
        }
    }

    private LocalDate today() {
        return Today.of(clock).inParis();
    }
}
