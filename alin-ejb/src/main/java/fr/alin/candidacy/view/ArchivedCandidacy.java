package fr.alin.candidacy.view;

import java.util.List;
import java.util.Optional;

import fr.alin.candidacy.model.Actor;
import fr.alin.candidacy.model.CandidacyReference;
import fr.alin.candidacy.model.Leaving;

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

    /** How it ended, and who ended it; her own doing if the history does not tell. */
    public Leaving end() {
        return history.stream()
                .filter(stage -> stage.status() == line.status() && stage.note().isEmpty())
                .reduce((former, latest) -> latest)
                .map(stage -> new Leaving(line.status(), stage.step().actor()))
                .orElseGet(() -> new Leaving(line.status(), Actor.APPLICANT));
    }

    /** As mails name it. */
    public String reference() {
        return CandidacyReference.of(line.id()).value();
    }
}
