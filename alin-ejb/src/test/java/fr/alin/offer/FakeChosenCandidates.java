package fr.alin.offer;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import fr.alin.offer.port.ChosenCandidates;
import fr.alin.shared.model.OfferReference;

/** Homes whose candidates are chosen, in memory. */
final class FakeChosenCandidates implements ChosenCandidates {

    final Set<OfferReference> chosen = new HashSet<>();

    @Override
    public Set<OfferReference> among(Collection<OfferReference> offers) {
        return offers.stream().filter(chosen::contains).collect(Collectors.toSet());
    }

    OfferWorsened rule() {
        var rule = new OfferWorsened();
        rule.candidates = this;
        return rule;
    }
}
