package fr.alin.architecture;

import java.util.Map;
import java.util.Set;

/** Which context may use which; {@code shared} always, nothing else. The one list that all rules derive from. */
final class ContextMap {

    static final Map<String, Set<String>> MAY_USE = Map.of(
            "shared", Set.of(),
            "reference", Set.of(),
            "account", Set.of("reference"),
            "eligibility", Set.of("reference"),
            "landlord", Set.of("account"),
            "offer", Set.of("landlord", "reference"),
            "housingapplication", Set.of("account", "eligibility", "reference"),
            "candidacy", Set.of("eligibility", "housingapplication", "offer", "reference"),
            "alert", Set.of("account", "eligibility", "housingapplication", "offer", "reference"),
            "notification", Set.of("account", "housingapplication", "offer", "candidacy", "alert"));

    private ContextMap() {}

    /** The packages that a context must not touch, derived from the map so that none is misspelt. */
    static String[] forbiddenTo(String context) {
        return MAY_USE.keySet().stream()
                .filter(other -> !other.equals(context) && !other.equals("shared"))
                .filter(other -> !MAY_USE.get(context).contains(other))
                .map(ContextMap::packagesOf)
                .toArray(String[]::new);
    }

    static String packagesOf(String context) {
        return "fr.alin." + context + "..";
    }
}
