package fr.alin.candidacy.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A list that has left.
 *
 * @param sentBy the account of the advisor who sent it; empty if it left by itself
 * @param lackOfCandidates whether fewer could be sent than the commission has to examine
 * @param departs whether it is not what was computed, or left before somebody better ranked whom it had to await
 * @param reason why; may be empty
 * @param candidates all those of the home whose candidacies are still kept, in the order that was computed
 */
public record SentList(
        Instant sentAt,
        Optional<Long> sentBy,
        int asked,
        boolean lackOfCandidates,
        boolean departs,
        String reason,
        List<SentCandidate> candidates) {}
