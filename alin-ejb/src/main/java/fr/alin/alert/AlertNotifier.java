package fr.alin.alert;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.alert.event.OfferNews;
import fr.alin.alert.event.OffersFound;
import fr.alin.alert.model.DigestHour;
import fr.alin.alert.model.OfferAlert;
import fr.alin.alert.model.PendingHit;
import fr.alin.housingapplication.search.SearchProfileDirectory;
import fr.alin.offer.NewOfferService;
import fr.alin.offer.model.NewOffer;
import fr.alin.reference.ReferenceService;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.security.Role;
import fr.alin.shared.time.TimeZones;
import fr.alin.shared.time.Today;

/**
 * Reports matching offers, in one mail per person. The same transaction checks eligibility, marks the offers as
 * reported and puts the mail into the outbox, so that each offer is mailed once and only to eligible people.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class AlertNotifier {

    private static final Duration PAUSE = Duration.ofHours(1);

    @Inject
    SubscriberRepository subscribers;

    @Inject
    AlertRepository alerts;

    @Inject
    HitRepository hits;

    @Inject
    SearchProfileDirectory profiles;

    @Inject
    NewOfferService offers;

    @Inject
    ReferenceService reference;

    @Inject
    Households households;

    @Inject
    Event<OffersFound> events;

    @Inject
    AlinSettings settings;

    @Inject
    Clock clock;

    /** Ids of accounts with due matches, at most {@code most}. */
    public List<Long> due(int most) {
        return hits.due(most, clock.instant());
    }

    /** Reports the due matches of these accounts, except those locked by another node. */
    public void report(Collection<Long> accountIds) {
        var locked = subscribers.lock(accountIds);
        var pending = locked.isEmpty() ? List.<PendingHit>of() : hits.pending(locked, clock.instant());
        if (pending.isEmpty()) {
            return;
        }
        var examination = examination(pending);
        var news = news(examination, pending, locked);
        if (!news.isEmpty()) {
            events.fire(new OffersFound(news, clock.instant()));
        }
        store(examination);
    }

    /** Postpones one account by an hour. */
    public void postpone(long accountId) {
        hits.postpone(accountId, clock.instant().plus(PAUSE));
    }

    private HitExamination examination(List<PendingHit> pending) {
        Map<OfferReference, NewOffer> open =
                offers.open(pending.stream().map(PendingHit::offer).distinct().toList()).stream()
                        .collect(toMap(NewOffer::reference, Function.identity()));
        var communes = open.values().stream().map(NewOffer::commune).collect(Collectors.toSet());
        return new HitExamination(households, open, reference.zonings(communes), Today.of(clock));
    }

    private List<OfferNews> news(HitExamination examination, List<PendingHit> pending, List<Long> accountIds) {
        var known = profiles.validated(accountIds);
        var keys = subscribers.keys(accountIds);
        var owned = alerts.ofAll(accountIds).stream().collect(groupingBy(OfferAlert::accountId));
        var news = new ArrayList<OfferNews>();
        pending.stream()
                .collect(groupingBy(PendingHit::accountId, LinkedHashMap::new, Collectors.toList()))
                .forEach((account, found) -> {
                    var offers = examination.examine(
                            found, owned.getOrDefault(account, List.of()), Optional.ofNullable(known.get(account)));
                    if (!offers.isEmpty()) {
                        var digest = found.stream().anyMatch(PendingHit::daily);
                        news.add(new OfferNews(account, keys.get(account).value(), digest, offers));
                    }
                });
        return news;
    }

    private void store(HitExamination examination) {
        var now = clock.instant();
        if (!examination.reported().isEmpty()) {
            hits.markReported(examination.reported(), now);
        }
        if (!examination.deferred().isEmpty()) {
            hits.defer(examination.deferred(), new DigestHour(settings.alertDigestTime(), TimeZones.PARIS).after(now));
        }
        if (!examination.dropped().isEmpty()) {
            hits.delete(examination.dropped());
        }
    }
}
