package fr.alin.web.eligibility;

import java.util.List;
import java.util.stream.Stream;

import fr.alin.eligibility.model.CeilingLimit;
import fr.alin.eligibility.model.HouseholdLimits;

/** Where a household's limits come from: the texts of law, then the publications of the ceilings. */
final class LimitSources {

    private static final List<String> LAW = List.of(
            "Guide AL'in\u00a0: typologie par composition familiale",
            "Code de la construction et de l'habitation, articles R441-1 et R822-25",
            "Arrêté du 29 juillet 1987, article 4",
            "Code général des impôts, annexe III, article 2 terdecies D");

    private LimitSources() {}

    static List<String> of(HouseholdLimits limits) {
        return Stream.concat(
                        LAW.stream(),
                        limits.ceilings().stream()
                                .map(CeilingLimit::ceiling)
                                .flatMap(ceiling -> ceiling.stream())
                                .map(ceiling ->
                                        ceiling.standard() + " " + ceiling.year() + "\u00a0: " + ceiling.source())
                                .distinct())
                .toList();
    }
}
