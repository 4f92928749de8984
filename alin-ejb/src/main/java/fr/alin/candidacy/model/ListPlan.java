package fr.alin.candidacy.model;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The list of a home as computed at one moment: of its candidates, best first, those who may join it, as many as are
 * asked.
 */
public final class ListPlan {

    private final List<RankedCandidate> ranked;
    private final ListSize size;

    /** @param candidates the active candidacies for the home, in any order; those that were sent before are left out */
    public ListPlan(List<CandidacyFacts> candidates, ListRules rules, ListSize size) {
        var inOrder = candidates.stream()
                .filter(candidate -> isBeforeTheList(candidate.status()))
                .sorted(CandidateOrder.BEST_FIRST)
                .toList();
        this.ranked = IntStream.range(0, inOrder.size())
                .mapToObj(index ->
                        new RankedCandidate(index + 1, inOrder.get(index), rules.obstacleTo(inOrder.get(index))))
                .toList();
        this.size = size;
    }

    private static boolean isBeforeTheList(CandidacyStatus status) {
        return status == CandidacyStatus.SUBMITTED || status == CandidacyStatus.APPROVED;
    }

    /** All candidates, best first. */
    public List<RankedCandidate> ranked() {
        return ranked;
    }

    public ListSize size() {
        return size;
    }

    /** The ids of the candidacies of the list, best first. */
    public List<Long> computed() {
        return ranked.stream()
                .filter(RankedCandidate::mayJoin)
                .limit(size.asked())
                .map(RankedCandidate::id)
                .toList();
    }

    /** Whether the list has as many candidates as are asked. */
    public boolean isFull() {
        return computed().size() == size.asked();
    }

    /** Whether fewer may join than the commission has to examine, whatever an advisor then leaves out. */
    public boolean lacksCandidates() {
        return computed().size() < size.needed();
    }

    /** Whether somebody on whom an advisor or her employer is still to decide would be in the list. */
    public boolean awaitsBetter() {
        var last = lastRank();
        return ranked.stream()
                .anyMatch(candidate -> candidate.rank() < last
                        && candidate.obstacle().filter(ListObstacle::isAwaited).isPresent());
    }

    /** Whether it may leave without an advisor. */
    public boolean leavesByItself() {
        return isFull() && !awaitsBetter();
    }

    /** Why the list leaves without a candidate of this plan. */
    public ReleaseReason whyLeftOut(long candidacy) {
        return ranked.stream()
                .filter(candidate -> candidate.id() == candidacy)
                .flatMap(candidate -> candidate.obstacle().stream())
                .map(ReleaseReason::of)
                .findFirst()
                .orElse(computed().contains(candidacy) ? ReleaseReason.LEFT_OUT : ReleaseReason.NOT_RETAINED);
    }

    boolean mayJoin(long candidacy) {
        return ranked.stream().anyMatch(candidate -> candidate.id() == candidacy && candidate.mayJoin());
    }

    /** The rank of the last candidate of a full list; beyond everybody if it is not full. */
    private int lastRank() {
        return isFull()
                ? ranked.stream()
                        .filter(RankedCandidate::mayJoin)
                        .skip(size.asked() - 1L)
                        .mapToInt(RankedCandidate::rank)
                        .findFirst()
                        .orElseThrow()
                : Integer.MAX_VALUE;
    }
}
