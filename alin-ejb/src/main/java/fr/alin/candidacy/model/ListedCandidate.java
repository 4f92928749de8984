package fr.alin.candidacy.model;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A candidate of a list: the rank computed, if it was among the best, and the rank sent, if it was. */
@Embeddable
public class ListedCandidate {

    @Column(name = "candidacy_id")
    private long candidacy;

    @Column(name = "computed_rank")
    private Integer computedRank;

    @Column(name = "sent_rank")
    private Integer sentRank;

    protected ListedCandidate() {} // for JPA

    static ListedCandidate of(long candidacy, List<Long> computed, List<Long> sent) {
        var candidate = new ListedCandidate();
        candidate.candidacy = candidacy;
        candidate.computedRank = rank(candidacy, computed);
        candidate.sentRank = rank(candidacy, sent);
        return candidate;
    }

    public long candidacy() {
        return candidacy;
    }

    public Optional<Integer> computedRank() {
        return Optional.ofNullable(computedRank);
    }

    public Optional<Integer> sentRank() {
        return Optional.ofNullable(sentRank);
    }

    private static Integer rank(long candidacy, List<Long> order) {
        var index = order.indexOf(candidacy);
        return index < 0 ? null : index + 1;
    }
}
