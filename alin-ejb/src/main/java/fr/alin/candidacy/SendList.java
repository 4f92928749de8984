package fr.alin.candidacy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;

import fr.alin.candidacy.model.ListRankTwice;
import fr.alin.shared.model.OfferReference;

/**
 * An advisor sends the list of a home.
 *
 * @param computed the ids of the candidacies in the order that the advisor was shown
 * @param ranks the ranks that she gives, by the id of the candidacy; who has none is not sent
 * @param reason why she departs from the order; may be empty if she does not
 */
public record SendList(OfferReference home, List<Long> computed, Map<Long, Integer> ranks, String reason) {

    /**
     * The ids of those whom she sends, first rank first.
     *
     * @throws ListRankTwice when two have the same rank
     */
    List<Long> order() {
        if (new HashSet<>(ranks.values()).size() < ranks.size()) {
            throw new ListRankTwice();
        }
        return ranks.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }
}
