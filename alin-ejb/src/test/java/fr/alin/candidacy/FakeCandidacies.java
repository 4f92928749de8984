package fr.alin.candidacy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fr.alin.candidacy.event.AppliedOffer;
import fr.alin.candidacy.model.AppliedBefore;
import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.CandidacyFacts;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.RequestKey;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.UniqueNumber;

/** Candidacies in memory. */
final class FakeCandidacies extends CandidacyRepository {

    final Map<Long, Candidacy> byId = new LinkedHashMap<>();

    @Override
    public void add(Candidacy candidacy) {
        var id = byId.size() + 1L;
        byId.put(id, CandidacyFixtures.identified(candidacy, id));
    }

    @Override
    public AppliedBefore appliedBefore(long accountId, RequestKey key, UniqueNumber application) {
        return AppliedBefore.of(
                statusOf(accountId, key),
                byId.values().stream()
                        .map(Candidacy::facts)
                        .filter(facts -> facts.application().equals(application))
                        .map(CandidacyFacts::status)
                        .collect(Collectors.toSet()));
    }

    @Override
    public Optional<CandidacyStatus> statusOf(long accountId, RequestKey key) {
        return byId.values().stream()
                .filter(candidacy -> candidacy.facts().accountId() == accountId)
                .filter(candidacy -> key.value().equals(CandidacyFixtures.requestKeyOf(candidacy)))
                .map(candidacy -> candidacy.facts().status())
                .findFirst();
    }

    @Override
    public Optional<Candidacy> lock(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public void write() {}

    @Override
    public boolean hasLease(UniqueNumber application) {
        return byId.values().stream()
                .map(Candidacy::facts)
                .anyMatch(facts -> facts.status() == CandidacyStatus.LEASE_SIGNED
                        && facts.application().equals(application));
    }

    @Override
    public Optional<OfferReference> offerOf(long id) {
        return lock(id).map(candidacy -> candidacy.facts().offer().reference());
    }

    @Override
    public Optional<OfferReference> offerOf(long id, String landlord) {
        return lock(id).map(candidacy -> candidacy.facts().offer())
                .filter(offer -> offer.landlordCode().equals(landlord))
                .map(AppliedOffer::reference);
    }

    @Override
    public List<Candidacy> lockSentOn(OfferReference offer, long id) {
        return byId.values().stream()
                .filter(candidacy -> candidacy.facts().offer().reference().equals(offer)
                        && (candidacy.facts().id() == id
                                || candidacy.facts().status().isRenounceable()))
                .toList();
    }

    @Override
    public List<Candidacy> lockActiveOf(Set<Long> accounts) {
        return byId.values().stream()
                .filter(candidacy -> accounts.contains(candidacy.facts().accountId())
                        && candidacy.facts().status().isActive())
                .toList();
    }

    @Override
    public List<Candidacy> lockActiveOn(OfferReference offer) {
        return byId.values().stream()
                .filter(candidacy -> candidacy.facts().offer().reference().equals(offer)
                        && candidacy.facts().status().isActive())
                .toList();
    }

    CandidacyStatus statusOf(long id) {
        return byId.get(id).facts().status();
    }
}
