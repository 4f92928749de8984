package fr.alin.candidacy.view;

import java.util.List;
import java.util.Optional;

import fr.alin.candidacy.model.CandidacyReference;

/**
 * An archived candidacy with what is kept of it until it is erased.
 *
 * @param points empty if none were ever counted
 * @param history every step, oldest first
 */
public record ArchivedCandidacy(CandidacyLine line, Optional<Integer> points, List<CandidacyStage> history) {

    public ArchivedCandidacy {
        history = List.copyOf(history);
    }

    /** As mails name it. */
    public String reference() {
        return CandidacyReference.of(line.id()).value();
    }
}
