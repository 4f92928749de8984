package fr.alin.candidacy.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.TextBound;
import fr.alin.shared.model.TypedText;

/**
 * The candidates of a home as they were sent to its landlord, with the order that was computed; never changed.
 * See decision 74-a-home-sends-one-list.
 */
@Entity
@Table(name = "candidate_list")
public class CandidateList {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "candidate_list_seq")
    @SequenceGenerator(name = "candidate_list_seq", sequenceName = "candidate_list_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "offer_reference")
    private OfferReference offer;

    @Column(name = "sent_at")
    private Instant sentAt;

    /** The advisor's account; null if the list left by itself. */
    @Column(name = "sent_by")
    private Long sentBy;

    private int asked;

    @Column(name = "lack_of_candidates")
    private boolean lackOfCandidates;

    /** Why it departs from the order, or left before everybody was reviewed; may be empty. */
    private String reason;

    @ElementCollection
    @CollectionTable(name = "listed_candidate", joinColumns = @JoinColumn(name = "list_id"))
    private List<ListedCandidate> candidates = new ArrayList<>();

    protected CandidateList() {} // for JPA

    private CandidateList(
            OfferReference offer, ListPlan plan, List<Long> order, OptionalLong advisor, String reason, Instant now) {
        this.offer = requireNonNull(offer);
        this.sentAt = requireNonNull(now);
        this.sentBy = advisor.isPresent() ? advisor.getAsLong() : null;
        this.asked = plan.size().asked();
        this.lackOfCandidates = plan.lacksCandidates();
        this.reason = reason;
        Stream.concat(order.stream(), plan.computed().stream())
                .distinct()
                .map(candidacy -> ListedCandidate.of(candidacy, plan.computed(), order))
                .forEach(candidates::add);
    }

    /** The list as it was computed. */
    public static CandidateList byItself(OfferReference offer, ListPlan plan, Instant now) {
        return new CandidateList(offer, plan, plan.computed(), OptionalLong.empty(), "", now);
    }

    /**
     * The list as an advisor wants it.
     *
     * @param order the ids of candidacies, first rank first
     * @param words why it departs from what was computed, or leaves while somebody better is to be reviewed; may be empty
     *     otherwise
     * @throws ListEmpty without anybody
     * @throws ListTooLong with more than are asked
     * @throws ListChangedMeanwhile when somebody of the order may not join it
     * @throws ListReasonMissing when there has to be a reason
     * @throws fr.alin.shared.error.InvalidValueException {@code candidacy.comment-too-long}
     */
    public static CandidateList byAdvisor(
            OfferReference offer, ListPlan plan, List<Long> order, long advisor, String words, Instant now) {
        if (order.isEmpty()) {
            throw new ListEmpty();
        }
        if (order.size() > plan.size().asked()) {
            throw new ListTooLong(plan.size().asked());
        }
        if (!order.stream().allMatch(plan::mayJoin)) {
            throw new ListChangedMeanwhile();
        }
        var reason = TextBound.LIST_REASON.check(TypedText.prose(words));
        if (reason.isEmpty() && (plan.awaitsBetter() || !order.equals(plan.computed()))) {
            throw new ListReasonMissing();
        }
        return new CandidateList(offer, plan, order, OptionalLong.of(advisor), reason, now);
    }

    /** The ids of the candidacies that were sent, first rank first. */
    public List<Long> sent() {
        return candidates.stream()
                .filter(candidate -> candidate.sentRank().isPresent())
                .sorted(Comparator.comparing(candidate -> candidate.sentRank().orElseThrow()))
                .map(ListedCandidate::candidacy)
                .toList();
    }

    public List<ListedCandidate> candidates() {
        return List.copyOf(candidates);
    }

    /** Whether it is not what was computed. */
    public boolean departs() {
        return candidates.stream()
                .anyMatch(candidate -> !candidate.computedRank().equals(candidate.sentRank()));
    }

    /** Names the list for landlords; known once the list is stored. */
    public String reference() {
        return "L%09d".formatted(id);
    }

    public Instant sentAt() {
        return sentAt;
    }

    /** The advisor; empty if it left by itself. */
    public Optional<Long> sentBy() {
        return Optional.ofNullable(sentBy);
    }

    public int asked() {
        return asked;
    }

    public boolean lackOfCandidates() {
        return lackOfCandidates;
    }

    public String reason() {
        return reason;
    }
}
