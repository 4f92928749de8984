package fr.alin.housingapplication.record;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.eligibility.EligibilityService;
import fr.alin.eligibility.model.CeilingLimit;
import fr.alin.eligibility.model.RecentIncome;
import fr.alin.housingapplication.model.RegisteredHousehold;
import fr.alin.housingapplication.view.SearchEffects;
import fr.alin.housingapplication.view.SearchLimits;
import fr.alin.reference.ReferenceService;
import fr.alin.reference.view.CommuneLabel;
import fr.alin.registration.model.RegisteredApplication;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.RentStandard;
import fr.alin.shared.time.Today;

/** Computes how a changed record affects the offer search, by today's rules. */
@ApplicationScoped
class SearchChanges {

    @Inject
    ReferenceService reference;

    @Inject
    EligibilityService eligibility;

    @Inject
    Clock clock;

    /** @param recent income of the last twelve months, which no update changes */
    SearchEffects between(RegisteredApplication before, RegisteredApplication after, Optional<RecentIncome> recent) {
        var old = before.wantedHousing().communes();
        var fresh = after.wantedHousing().communes();
        return new SearchEffects(
                without(fresh, old), without(old, fresh), limits(before, recent), limits(after, recent));
    }

    private List<CommuneLabel> without(List<CommuneCode> communes, Collection<CommuneCode> others) {
        var left = new ArrayList<>(communes);
        left.removeAll(new HashSet<>(others));
        var names = new CommuneNames(reference.communes(left));
        return left.stream().map(names::of).toList();
    }

    private SearchLimits limits(RegisteredApplication record, Optional<RecentIncome> recent) {
        var household = new RegisteredHousehold(record);
        var limits = eligibility.limits(
                household.household(),
                household.incomes().with(recent),
                Today.of(clock).inParis());
        var zones =
                reference
                        .zonings(reference.withArrondissements(
                                record.wantedHousing().communes()))
                        .values()
                        .stream()
                        .flatMap(zoning -> Stream.of(zoning.resourceZone(), zoning.zoneFor(RentStandard.PLI)))
                        .collect(Collectors.toSet());
        return new SearchLimits(
                limits.persons(),
                limits.category().number(),
                limits.dwellingTypes(),
                limits.minimumSurface(),
                limits.highestRent(),
                limits.ceilings().stream()
                        .filter(limit -> zones.contains(limit.key().zone()))
                        .filter(CeilingLimit::isOpen)
                        .map(limit -> limit.key().standard())
                        .collect(Collectors.toSet()));
    }
}
