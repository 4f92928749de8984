package fr.alin.alert;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.alert.model.AlertNotFound;
import fr.alin.alert.model.UnsubscribeKey;
import fr.alin.alert.persistence.AlertRepository;
import fr.alin.alert.persistence.SubscriberRepository;
import fr.alin.alert.view.AlertLine;

/** Stops mails without a sign-in: whoever holds the key of a mail may stop what sent it, and nothing else. */
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
     * The alerts whose mails carry the key.
     *
     * @throws AlertNotFound when the key is nobody's
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<AlertLine> alerts(String key) {
        return owned.lines(ownerOf(key));
    }

    /** Pauses one of them. */
    public void stop(String key, long alertId) {
        owned.pause(owned.alert(ownerOf(key), alertId));
    }

    /** Pauses them all: what a mail program's own button asks for (RFC 8058). A second time changes nothing. */
    public void stopAll(String key) {
        alerts.of(ownerOf(key)).stream().filter(alert -> !alert.isPaused()).forEach(owned::pause);
    }

    private long ownerOf(String key) {
        return UnsubscribeKey.read(key).flatMap(subscribers::findByKey).orElseThrow(AlertNotFound::new);
    }
}
