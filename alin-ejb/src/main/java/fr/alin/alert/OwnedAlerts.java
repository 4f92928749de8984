package fr.alin.alert;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.alert.model.AlertNotFound;
import fr.alin.alert.model.OfferAlert;
import fr.alin.alert.persistence.AlertRepository;
import fr.alin.alert.persistence.HitRepository;
import fr.alin.alert.persistence.SubscriberRepository;
import fr.alin.alert.view.AlertLine;

/** One person's alerts, whether that person is signed in or came by the link of a mail. */
@ApplicationScoped
class OwnedAlerts {

    @Inject
    AlertRepository alerts;

    @Inject
    SubscriberRepository subscribers;

    @Inject
    HitRepository hits;

    @Inject
    Clock clock;

    List<AlertLine> lines(long accountId) {
        var told = alerts.toldOf(accountId);
        return alerts.of(accountId).stream()
                .map(alert -> line(alert, told.getOrDefault(alert.id(), 0)))
                .toList();
    }

    OfferAlert alert(long accountId, long alertId) {
        return alerts.find(alertId, accountId).orElseThrow(AlertNotFound::new);
    }

    /** What it found and has not told yet is not told any more. */
    void pause(OfferAlert alert) {
        alert.pause();
        hits.forgetWaiting(alert.accountId(), alert.id());
        changed(alert.accountId());
    }

    void changed(long accountId) {
        subscribers.stale(accountId, clock.instant());
    }

    private static AlertLine line(OfferAlert alert, int told) {
        return new AlertLine(
                alert.id(),
                alert.name(),
                alert.circles(),
                alert.filters(),
                alert.frequency(),
                alert.isPaused(),
                told,
                alert.createdAt());
    }
}
