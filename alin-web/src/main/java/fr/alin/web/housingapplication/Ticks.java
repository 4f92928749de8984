package fr.alin.web.housingapplication;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.alin.housingapplication.HousingApplicationService;
import fr.alin.housingapplication.view.DocumentLine;
import fr.alin.housingapplication.view.DocumentsView;

/** The boxes that a browser sent: those shown, and which of them are ticked. */
final class Ticks {

    private final Set<String> shown;
    private final Set<String> ticked;

    Ticks(Map<String, List<String>> sent) {
        shown = new HashSet<>(sent.getOrDefault("shown", List.of()));
        ticked = new HashSet<>(sent.getOrDefault("ticked", List.of()));
    }

    /** Whether none of the shown boxes is in the list any more. */
    boolean areOutdated(DocumentsView view) {
        return !shown.isEmpty() && view.lines().map(DocumentLine::key).noneMatch(shown::contains);
    }

    /** Saves each difference to the view; boxes no longer in the list are ignored. */
    void applyTo(HousingApplicationService applications, DocumentsView view) {
        view.lines()
                .filter(line -> shown.contains(line.key()) && line.deposited() != ticked.contains(line.key()))
                .forEach(line -> applications.declareDeposited(line.key(), ticked.contains(line.key())));
    }
}
