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
import fr.alin.housingapplication.search.SearchProfileDirectory;
import fr.alin.housingapplication.view.SearchProfile;
import fr.alin.shared.security.Role;
import fr.alin.shared.time.Today;

/** Rebuilds the index entries of alerts after an alert, an application or the rules have changed. */
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

    /** Ids of accounts whose entries are due, at most {@code most}. */
    public List<Long> due(int most) {
        return subscribers.findStale(most, clock.instant());
    }

    /**
     * Rebuilds the entries of these accounts, except those locked by another node. Writes only what differs; the daily
     * run over all accounts mostly reads.
     */
    public void rebuild(Collection<Long> accountIds) {
        var locked = subscribers.lock(accountIds);
        if (!locked.isEmpty()) {
            subscribers.markIndexed(locked);
            rebuildLocked(locked);
        }
    }

    /** Postpones one account by an hour. */
    public void postpone(long accountId) {
        subscribers.markStale(accountId, clock.instant().plus(PAUSE));
    }

    private void rebuildLocked(List<Long> accountIds) {
        var known = profiles.validated(accountIds);
        Map<Long, Set<AlertIndexEntry>> before =
                areas.of(accountIds).stream().collect(groupingBy(AlertIndexEntry::alertId, toSet()));
        var outdated = new ArrayList<Long>();
        var added = new ArrayList<AlertIndexEntry>();
        for (var alert : alerts.ofAll(accountIds)) {
            var entries = entries(alert, known.get(alert.accountId()));
            if (!entries.equals(before.getOrDefault(alert.id(), Set.of()))) {
                outdated.add(alert.id());
                added.addAll(entries);
            }
        }
        if (!outdated.isEmpty()) {
            areas.remove(outdated);
            areas.add(added);
        }
    }

    /** Empty without a validated application: such a person cannot apply for any offer. */
    private Set<AlertIndexEntry> entries(OfferAlert alert, SearchProfile profile) {
        if (profile == null) {
            return Set.of();
        }
        var today = Today.of(clock).inParis();
        return Set.copyOf(alert.indexEntries(households.places(profile), households.limits(profile, today)));
    }
}
