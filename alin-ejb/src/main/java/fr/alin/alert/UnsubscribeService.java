package fr.alin.alert;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.alert.model.AlertNotFound;
import fr.alin.alert.model.UnsubscribeKey;
import fr.alin.alert.view.AlertLine;

/** Stops alert mails without a sign-in: the key of a mail allows only this. */
@Stateless
@PermitAll
public class UnsubscribeService {

    @Inject
    AlertRepository alerts;

    @Inject
    SubscriberRepository subscribers;

    @Inject
    OwnedAlerts owned;

    /**
     * The alerts of the person whose mails carry the key.
     *
     * @throws AlertNotFound when the key is unknown
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<AlertLine> alerts(String key) {
        return owned.lines(ownerOf(key));
    }

    /** Pauses one alert. */
    public void stop(String key, long alertId) {
        owned.pause(owned.alert(ownerOf(key), alertId));
    }

    /**
     * Pauses all alerts; called by the unsubscribe button of mail programs (RFC 8058). Repeating it changes nothing.
     */
    public void stopAll(String key) {
        alerts.of(ownerOf(key)).stream().filter(alert -> !alert.isPaused()).forEach(owned::pause);
    }

    private long ownerOf(String key) {
        return UnsubscribeKey.read(key).flatMap(subscribers::findByKey).orElseThrow(AlertNotFound::new);
    }
}
