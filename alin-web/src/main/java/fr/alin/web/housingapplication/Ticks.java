package fr.alin.web.housingapplication;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.alin.housingapplication.HousingApplicationService;
import fr.alin.housingapplication.view.DocumentLine;
import fr.alin.housingapplication.view.DocumentsView;

/** The boxes a browser sent: those it showed, and those of them that are ticked. */
final class Ticks {

    private final Set<String> shown;
    private final Set<String> ticked;

    Ticks(Map<String, List<String>> sent) {
        shown = new HashSet<>(sent.getOrDefault("shown", List.of()));
        ticked = new HashSet<>(sent.getOrDefault("ticked", List.of()));
    }

    /** Whether a box was shown that the list does not have any more. */
    boolean areOutdated(DocumentsView view) {
        return !shown.isEmpty() && view.lines().map(DocumentLine::key).noneMatch(shown::contains);
    }

    /** Declares what differs from the view; a box that is not in the list any more counts for nothing. */
    void applyTo(HousingApplicationService applications, DocumentsView view) {
        view.lines()
                .filter(line -> shown.contains(line.key()) && line.deposited() != ticked.contains(line.key()))
                .forEach(line -> applications.declareDeposited(line.key(), ticked.contains(line.key())));
    }
}
