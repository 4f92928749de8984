package fr.alin.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import fr.alin.offer.model.KnownOffer;
import fr.alin.offer.model.OfferEssentials;
import fr.alin.offer.model.OfferStatus;
import fr.alin.offer.model.PostedOffer;
import fr.alin.shared.model.OfferReference;

/** Stores offers in memory with the rules of the database: inserting a known offer or updating an unknown one fails. */
final class FakeOffers extends OfferIntakeRepository {

    private final Map<OfferReference, PostedOffer> offers = new HashMap<>();
    private final Set<OfferReference> let = new HashSet<>();
    private final Map<OfferReference, Long> withdrawals = new HashMap<>();

    PostedOffer of(OfferReference reference) {
        return offers.get(reference);
    }

    Map<OfferReference, PostedOffer> all() {
        return offers;
    }

    void store(PostedOffer offer) {
        offers.put(offer.reference(), offer);
    }

    @Override
    public void lockLandlord(String landlordCode) {
        // tests have a single caller
    }

    @Override
    public Map<OfferReference, KnownOffer> lockAll(Collection<OfferReference> references) {
        return references.stream()
                .filter(offers::containsKey)
                .collect(Collectors.toMap(reference -> reference, this::known));
    }

    @Override
    public void insertAll(String landlordCode, Collection<PostedOffer> added, Instant now) {
        added.forEach(offer -> assertThat(offers.put(offer.reference(), offer)).isNull());
    }

    @Override
    public void updateAll(Collection<PostedOffer> changed, Instant now) {
        changed.forEach(
                offer -> assertThat(offers.put(offer.reference(), offer)).isNotNull());
    }

    @Override
    public void withdrawAll(Map<OfferReference, Long> versions, Instant now) {
        versions.forEach(
                (reference, version) -> offers.computeIfPresent(reference, (key, offer) -> offer.withdrawnBy(version)));
    }

    @Override
    public void let(OfferReference reference, Instant now) {
        let.add(reference);
    }

    @Override
    public void touch(OfferReference reference, Instant now) {
        var offer = offers.get(reference);
        store(new PostedOffer(
                reference,
                offer.landlordCode(),
                offer.version() + 1,
                offer.posting(),
                offer.zone(),
                offer.withdrawn(),
                offer.photos()));
    }

    @Override
    public void rememberWithdrawals(Map<OfferReference, Long> versions, Instant now) {
        withdrawals.putAll(versions);
    }

    @Override
    public Map<OfferReference, Long> earlyWithdrawals(Collection<OfferReference> references) {
        return Map.copyOf(withdrawals);
    }

    private KnownOffer known(OfferReference reference) {
        var offer = offers.get(reference);
        return new KnownOffer(
                reference,
                offer.landlordCode(),
                offer.version(),
                let.contains(reference) ? OfferStatus.LET : offer.status(),
                OfferEssentials.of(offer.posting()));
    }
}
