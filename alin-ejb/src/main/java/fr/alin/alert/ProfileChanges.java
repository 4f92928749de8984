package fr.alin.alert;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import fr.alin.eligibility.event.ThresholdsChanged;
import fr.alin.housingapplication.event.HousingApplicationDeleted;
import fr.alin.housingapplication.event.HousingApplicationRefreshed;
import fr.alin.housingapplication.event.HousingApplicationTakenOver;
import fr.alin.housingapplication.event.HousingApplicationValidated;

/**
 * Marks a person's index entries as outdated when her application or the rules change; a timer rebuilds them within
 * seconds.
 */
@ApplicationScoped
class ProfileChanges {

    @Inject
    SubscriberRepository subscribers;

    @Inject
    Clock clock;

    void markStale(@Observes HousingApplicationValidated event) {
        subscribers.markStale(event.accountId(), clock.instant());
    }

    void markStale(@Observes HousingApplicationRefreshed event) {
        subscribers.markStale(event.accountId(), clock.instant());
    }

    /** The alerts stay, but match nothing until another application is validated. */
    void markStale(@Observes HousingApplicationDeleted event) {
        subscribers.markStale(event.accountId(), clock.instant());
    }

    /** The same for the former holder; the new holder's alerts match once she has validated the application. */
    void markStale(@Observes HousingApplicationTakenOver event) {
        subscribers.markStale(event.formerAccountId(), clock.instant());
    }

    /** May change what everybody is eligible for. Thresholds of a later date are handled by the daily upkeep. */
    void markStale(@Observes ThresholdsChanged event) {
        subscribers.markAllStale(clock.instant());
    }
}
