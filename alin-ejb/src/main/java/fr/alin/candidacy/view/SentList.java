package fr.alin.candidacy.view;

import java.time.Instant;
import java.util.List;

/**
 * A list that has left.
 *
 * @param byAdvisor whether an advisor sent it; otherwise it left by itself
 * @param byReader whether it was the one who reads this
 * @param lackOfCandidates whether fewer could be sent than the commission has to examine
 * @param departs whether it is not what was computed
 * @param reason why; may be empty
 * @param candidates by rank, those left out at the end
 */
public record SentList(
        Instant sentAt,
        boolean byAdvisor,
        boolean byReader,
        int asked,
        boolean lackOfCandidates,
        boolean departs,
        String reason,
        List<SentCandidate> candidates) {}
