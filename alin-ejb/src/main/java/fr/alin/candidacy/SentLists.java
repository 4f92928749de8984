package fr.alin.candidacy;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.candidacy.model.CandidacyFacts;
import fr.alin.candidacy.model.CandidateList;
import fr.alin.candidacy.model.CandidateOrder;
import fr.alin.candidacy.model.ReleaseReason;
import fr.alin.candidacy.view.SentCandidate;
import fr.alin.candidacy.view.SentList;
import fr.alin.shared.model.OfferReference;

/** What advisors see of a list that has left: the order of all candidates, and without whom it left. */
@ApplicationScoped
class SentLists {

    @Inject
    CandidateLists lists;

    @Inject
    CandidacyQueries queries;

    @Inject
    ReleasedCandidates released;

    Optional<SentList> lastOf(OfferReference home) {
        return lists.lastOf(home).map(list -> view(home, list));
    }

    private SentList view(OfferReference home, CandidateList list) {
        var candidates = candidates(list, released.byList(home, list.sentAt()));
        return new SentList(
                list.sentAt(),
                list.sentBy(),
                list.asked(),
                list.lackOfCandidates(),
                list.departs() || leftBeforeBetter(list, candidates),
                list.reason(),
                candidates);
    }

    /** Candidacies that have been erased are not among them. */
    private List<SentCandidate> candidates(CandidateList list, List<LeftOut> leftOut) {
        var sent = list.sent();
        var reasons = leftOut.stream().collect(toMap(one -> one.candidacy().id(), LeftOut::why));
        var inOrder = Stream.concat(
                        sent.stream().flatMap(id -> queries.facts(id).stream()),
                        leftOut.stream().map(LeftOut::candidacy))
                .sorted(CandidateOrder.BEST_FIRST)
                .toList();
        return IntStream.range(0, inOrder.size())
                .mapToObj(index -> candidate(
                        index + 1,
                        inOrder.get(index),
                        sent.indexOf(inOrder.get(index).id()),
                        Optional.ofNullable(reasons.get(inOrder.get(index).id()))))
                .toList();
    }

    private static SentCandidate candidate(
            int rank, CandidacyFacts candidacy, int placeSent, Optional<ReleaseReason> leftOut) {
        return new SentCandidate(
                rank, candidacy, placeSent < 0 ? Optional.empty() : Optional.of(placeSent + 1), leftOut);
    }

    /** As {@code ListPlan.awaitsBetter} found it when the list left. */
    private static boolean leftBeforeBetter(CandidateList list, List<SentCandidate> candidates) {
        var full = list.sent().size() == list.asked();
        var last = candidates.stream()
                .filter(candidate -> full && candidate.sentRank().isPresent())
                .mapToInt(SentCandidate::rank)
                .max()
                .orElse(Integer.MAX_VALUE);
        return candidates.stream()
                .anyMatch(candidate -> candidate.rank() < last
                        && candidate.leftOut().filter(ReleaseReason::isAwaited).isPresent());
    }
}
