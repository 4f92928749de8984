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
import fr.alin.alert.model.TooManyAlerts;
import fr.alin.alert.model.UnsubscribeKey;
import fr.alin.alert.persistence.AlertRepository;
import fr.alin.alert.persistence.HitRepository;
import fr.alin.alert.persistence.SubscriberRepository;
import fr.alin.alert.view.AlertLine;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;

/** What an applicant does with saved searches; always the caller's own. A change takes effect in seconds. */
@Stateless
@RolesAllowed(Role.APPLICANT)
public class AlertService {

    static final int MOST_ALERTS = 10;

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
     * Keeps a search; it finds the offers that open from now on.
     *
     * @throws TooManyAlerts when the caller keeps ten already
     */
    public void create(CreateAlert command) {
        var owner = caller.accountId();
        subscribers.subscribe(owner, UnsubscribeKey.draw(), clock.instant());
        if (alerts.of(owner).size() >= MOST_ALERTS) {
            throw new TooManyAlerts(MOST_ALERTS);
        }
        alerts.add(new OfferAlert(
                owner,
                new AlertName(command.name()),
                command.circles(),
                command.filters(),
                command.frequency(),
                clock.instant()));
    }

    /** Tells nothing until it is resumed. */
    public void pause(long alertId) {
        owned.pause(own(alertId));
    }

    /** Finds the offers that open from now on; those of the pause are not made up for. */
    public void resume(long alertId) {
        own(alertId).resume();
        owned.changed(caller.accountId());
    }

    public void tell(long alertId, AlertFrequency frequency) {
        own(alertId).tell(frequency);
        owned.changed(caller.accountId());
    }

    public void delete(long alertId) {
        var alert = own(alertId);
        hits.forgetWaiting(alert.accountId(), alertId);
        alerts.remove(alert);
    }

    private OfferAlert own(long alertId) {
        return owned.alert(caller.accountId(), alertId);
    }
}
