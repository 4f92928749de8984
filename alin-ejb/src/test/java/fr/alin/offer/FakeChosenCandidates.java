package fr.alin.offer;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fr.alin.offer.port.ChosenCandidates;
import fr.alin.shared.model.OfferReference;

/** Homes whose candidates are chosen, in memory. */
final class FakeChosenCandidates implements ChosenCandidates {

    static final Instant LEFT_AT = Instant.parse("2020-10-02T09:00:00Z");

    final Set<OfferReference> chosen = new HashSet<>();

    @Override
    public Set<OfferReference> among(Collection<OfferReference> offers) {
        return offers.stream().filter(chosen::contains).collect(Collectors.toSet());
    }

    @Override
    public Optional<Instant> listLeftAt(OfferReference offer) {
        return Optional.of(LEFT_AT).filter(left -> chosen.contains(offer));
    }

    OfferWorsened rule() {
        var rule = new OfferWorsened();
        rule.candidates = this;
        return rule;
    }
}
