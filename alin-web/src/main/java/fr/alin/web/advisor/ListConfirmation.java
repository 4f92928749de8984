package fr.alin.web.advisor;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.HomeListService;
import fr.alin.candidacy.model.RankedCandidate;
import fr.alin.shared.model.OfferReference;

/** Who leaves with which rank, as an advisor reads it before she sends a list. */
@Named
@RequestScoped
public class ListConfirmation {

    @Inject
    HomeListService lists;

    private Map<Long, String> names;

    /** A candidate who leaves. */
    public record Line(long id, int rank, String name, String number) {}

    /** @param ranks by the id of the candidacy; null for who does not leave */
    public List<Line> lines(OfferReference home, List<RankedCandidate> candidates, Map<Long, Integer> ranks) {
        return candidates.stream()
                .filter(candidate -> ranks.get(candidate.id()) != null)
                .map(candidate -> new Line(
                        candidate.id(),
                        ranks.get(candidate.id()),
                        names(home).getOrDefault(candidate.id(), ""),
                        candidate.candidacy().application().grouped()))
                .sorted(comparingInt(Line::rank))
                .toList();
    }

    private Map<Long, String> names(OfferReference home) {
        if (names == null) {
            names = lists.names(home);
        }
        return names;
    }
}
