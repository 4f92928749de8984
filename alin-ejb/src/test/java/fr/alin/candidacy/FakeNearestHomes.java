package fr.alin.candidacy;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.candidacy.event.NearHome;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.OfferReference;
import fr.alin.testing.FakeEvents;

/** The same home nearby for everybody. */
final class FakeNearestHomes extends NearestHomes {

    static final NearHome IN_LILAS = new NearHome(
            new OfferReference("TOITS-93260"),
            DwellingType.T2,
            new BigDecimal("44"),
            "Les Lilas",
            "93260",
            new BigDecimal("690.00"),
            CandidacyFixtures.DAY);

    @Override
    public Map<Long, List<NearHome>> of(Collection<Long> accounts, OfferReference except) {
        return accounts.stream().distinct().collect(Collectors.toMap(account -> account, account -> List.of(IN_LILAS)));
    }

    static Releases releases(FakeEvents<CandidacyEvent> events) {
        var releases = new Releases();
        releases.homes = new FakeNearestHomes();
        releases.events = events;
        return releases;
    }
}
