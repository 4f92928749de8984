package fr.alin.alert;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import fr.alin.alert.model.AlertIndexEntry;
import fr.alin.alert.model.OfferAlert;
import fr.alin.alert.persistence.AlertRepository;
import fr.alin.alert.persistence.AreaRepository;
import fr.alin.alert.persistence.SubscriberRepository;
import fr.alin.housingapplication.search.SearchProfileDirectory;
import fr.alin.housingapplication.view.SearchProfile;
import fr.alin.shared.security.Role;
import fr.alin.shared.time.Today;

/** Computes anew where people's alerts listen, after an alert, an application or the rules have changed. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class AlertIndexer {

    private static final Duration PAUSE = Duration.ofHours(1);

    @Inject
    SubscriberRepository subscribers;

    @Inject
    AlertRepository alerts;

    @Inject
    AreaRepository areas;

    @Inject
    SearchProfileDirectory profiles;

    @Inject
    Households households;

    @Inject
    Clock clock;

    /** Some of the people concerned, by account. */
    public List<Long> due(int most) {
        return subscribers.stale(most, clock.instant());
    }

    /** For those whom no other node serves; writes what differs and nothing else: the daily round over everybody mostly reads. */
    public void serve(Collection<Long> accountIds) {
        var mine = subscribers.lock(accountIds);
        if (!mine.isEmpty()) {
            subscribers.derived(mine);
            derive(mine);
        }
    }

    /** Leaves one for an hour later. */
    public void postpone(long accountId) {
        subscribers.stale(accountId, clock.instant().plus(PAUSE));
    }

    private void derive(List<Long> accountIds) {
        var known = profiles.validated(accountIds);
        Map<Long, Set<AlertIndexEntry>> before =
                areas.of(accountIds).stream().collect(groupingBy(AlertIndexEntry::alertId, toSet()));
        var outdated = new ArrayList<Long>();
        var added = new ArrayList<AlertIndexEntry>();
        for (var alert : alerts.ofAll(accountIds)) {
            var listeners = listeners(alert, known.get(alert.accountId()));
            if (!listeners.equals(before.getOrDefault(alert.id(), Set.of()))) {
                outdated.add(alert.id());
                added.addAll(listeners);
            }
        }
        if (!outdated.isEmpty()) {
            areas.remove(outdated);
            areas.add(added);
        }
    }

    /** Nothing while there is no validated application: such a person may have no offer. */
    private Set<AlertIndexEntry> listeners(OfferAlert alert, SearchProfile profile) {
        if (profile == null) {
            return Set.of();
        }
        var today = Today.of(clock).inParis();
        return Set.copyOf(alert.listeners(households.places(profile), households.limits(profile, today)));
    }
}
