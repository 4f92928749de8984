package fr.alin.candidacy;

import java.util.Comparator;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.candidacy.model.CandidateList;
import fr.alin.candidacy.model.ListedCandidate;
import fr.alin.candidacy.view.SentCandidate;
import fr.alin.candidacy.view.SentList;
import fr.alin.shared.model.OfferReference;

/** What advisors see of a list that has left. */
@ApplicationScoped
class SentLists {

    private static final int NOT_SENT = Integer.MAX_VALUE;

    @Inject
    CandidateLists lists;

    @Inject
    CandidacyQueries queries;

    /** @param reader the account of the advisor who reads it */
    Optional<SentList> lastOf(OfferReference home, long reader) {
        return lists.lastOf(home).map(list -> view(list, reader));
    }

    private SentList view(CandidateList list, long reader) {
        return new SentList(
                list.sentAt(),
                list.sentBy().isPresent(),
                list.sentBy().filter(advisor -> advisor == reader).isPresent(),
                list.asked(),
                list.lackOfCandidates(),
                list.departs(),
                list.reason(),
                list.candidates().stream()
                        .sorted(Comparator.comparing((ListedCandidate candidate) ->
                                candidate.sentRank().orElse(NOT_SENT)))
                        .flatMap(candidate -> view(candidate).stream())
                        .toList());
    }

    /** Empty for a candidacy that has been erased. */
    private Optional<SentCandidate> view(ListedCandidate candidate) {
        return queries.facts(candidate.candidacy())
                .map(facts -> new SentCandidate(facts, candidate.computedRank(), candidate.sentRank()));
    }
}
