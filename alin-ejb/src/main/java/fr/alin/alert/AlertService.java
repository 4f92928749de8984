package fr.alin.alert;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.alert.model.AlertFrequency;
import fr.alin.alert.model.AlertName;
import fr.alin.alert.model.OfferAlert;
import fr.alin.alert.model.UnsubscribeKey;
import fr.alin.alert.view.AlertLine;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;

/** The caller's saved searches. A change takes effect within seconds. */
@Stateless
@RolesAllowed(Role.APPLICANT)
public class AlertService {

    static final int MAX_ALERTS = 10;

    @Inject
    AlertRepository alerts;

    @Inject
    SubscriberRepository subscribers;

    @Inject
    HitRepository hits;

    @Inject
    OwnedAlerts owned;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<AlertLine> alerts() {
        return owned.lines(caller.accountId());
    }

    /**
     * Saves a search; it matches offers published from now on. One like it, as after a second press, is enough.
     *
     * @throws TooManyAlerts when the caller already has ten
     */
    public void create(CreateAlert command) {
        var owner = caller.accountId();
        subscribers.subscribe(owner, UnsubscribeKey.draw(), clock.instant());
        var alert = new OfferAlert(
                owner,
                new AlertName(command.name()),
                command.circles(),
                command.filters(),
                command.frequency(),
                clock.instant());
        var others = alerts.of(owner);
        if (others.stream().anyMatch(alert::isLike)) {
            return;
        }
        if (others.size() >= MAX_ALERTS) {
            throw new TooManyAlerts(MAX_ALERTS);
        }
        alerts.add(alert);
    }

    /** Stops the mails of an alert until it is resumed. */
    public void pause(long alertId) {
        owned.pause(own(alertId));
    }

    /** Resumes an alert. Offers published during the pause are not reported. */
    public void resume(long alertId) {
        own(alertId).resume();
        owned.markStale(caller.accountId());
    }

    public void changeFrequency(long alertId, AlertFrequency frequency) {
        own(alertId).changeFrequency(frequency);
        owned.markStale(caller.accountId());
    }

    public void delete(long alertId) {
        var alert = own(alertId);
        hits.deletePending(alert.accountId(), alertId);
        alerts.remove(alert);
    }

    private OfferAlert own(long alertId) {
        return owned.alert(caller.accountId(), alertId);
    }
}
