package fr.alin.architecture;

import java.util.Map;
import java.util.Set;

/** The contexts that each context may use; {@code shared} may always be used. All rules derive from this map. */
final class ContextMap {

    static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("shared"),
            entry("reference"),
            entry("account", "reference"),
            entry("eligibility", "reference"),
            entry("employer", "reference"),
            entry("landlord", "account"),
            entry("staff", "account", "reference"),
            entry("offer", "landlord", "reference"),
            entry("registration", "reference"),
            entry("housingapplication", "account", "eligibility", "employer", "reference", "registration"),
            entry(
                    "candidacy",
                    "account",
                    "eligibility",
                    "housingapplication",
                    "landlord",
                    "offer",
                    "reference",
                    "staff"),
            entry("search", "account", "housingapplication", "offer", "candidacy", "staff", "reference"),
            entry("support", "account", "candidacy", "housingapplication"),
            entry("alert", "account", "eligibility", "housingapplication", "offer", "reference"),
            entry("privacy", "account", "housingapplication"),
            entry(
                    "notification",
                    "account",
                    "housingapplication",
                    "offer",
                    "candidacy",
                    "alert",
                    "privacy",
                    "support"));

    private ContextMap() {}

    private static Map.Entry<String, Set<String>> entry(String context, String... mayUse) {
        return Map.entry(context, Set.of(mayUse));
    }

    /** The packages that a context must not use, derived from the map so that none is misspelt. */
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
