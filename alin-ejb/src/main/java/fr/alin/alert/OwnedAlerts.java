package fr.alin.alert;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.alert.model.AlertNotFound;
import fr.alin.alert.model.OfferAlert;
import fr.alin.alert.view.AlertLine;

/** A person's alerts, whether she is signed in or uses the link of a mail. */
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
        var reported = alerts.reportedCounts(accountId);
        return alerts.of(accountId).stream()
                .map(alert -> line(alert, reported.getOrDefault(alert.id(), 0)))
                .toList();
    }

    OfferAlert alert(long accountId, long alertId) {
        return alerts.find(alertId, accountId).orElseThrow(AlertNotFound::new);
    }

    /** Drops its unreported matches too. */
    void pause(OfferAlert alert) {
        alert.pause();
        hits.deletePending(alert.accountId(), alert.id());
        markStale(alert.accountId());
    }

    void markStale(long accountId) {
        subscribers.markStale(accountId, clock.instant());
    }

    private static AlertLine line(OfferAlert alert, int reported) {
        return new AlertLine(
                alert.id(),
                alert.name(),
                alert.circles(),
                alert.filters(),
                alert.frequency(),
                alert.isPaused(),
                reported,
                alert.createdAt());
    }
}
