package fr.alin.alert;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import fr.alin.alert.persistence.SubscriberRepository;
import fr.alin.eligibility.event.ThresholdsChanged;
import fr.alin.housingapplication.event.HousingApplicationDeleted;
import fr.alin.housingapplication.event.HousingApplicationRefreshed;
import fr.alin.housingapplication.event.HousingApplicationTakenOver;
import fr.alin.housingapplication.event.HousingApplicationValidated;

/** When an application or the rules change, where alerts listen is computed anew, by the clock and within seconds. */
@ApplicationScoped
class ProfileChanges {

    @Inject
    SubscriberRepository subscribers;

    @Inject
    Clock clock;

    void note(@Observes HousingApplicationValidated event) {
        subscribers.stale(event.accountId(), clock.instant());
    }

    void note(@Observes HousingApplicationRefreshed event) {
        subscribers.stale(event.accountId(), clock.instant());
    }

    /** The alerts stay, and listen nowhere until another application is validated. */
    void note(@Observes HousingApplicationDeleted event) {
        subscribers.stale(event.accountId(), clock.instant());
    }

    /** The same for whoever lost it; the new holder's listen when she has validated it. */
    void note(@Observes HousingApplicationTakenOver event) {
        subscribers.stale(event.formerAccountId(), clock.instant());
    }

    /** What everybody may have has changed, perhaps; those of a later day are seen to by the daily round. */
    void note(@Observes ThresholdsChanged event) {
        subscribers.allStale(clock.instant());
    }
}
