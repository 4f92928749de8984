package fr.alin.web.draft;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The forms with drafts, each with its page and fields. Only the fields listed here are ever stored: no password, no
 * code. See decision 38-drafts-by-a-list-of-fields.
 */
public enum DraftForm {
    IMPORT("/housing-application/import", Set.of("number")),
    EMPLOYMENT(
            "/housing-application/employment",
            Set.of(
                    "attached-to",
                    "employer-name",
                    "company-code",
                    "employee-number",
                    "hired-on",
                    "agency",
                    "several",
                    "sharing")),
    /** Checkboxes, saved at each tick; a draft holds those posted without a session. */
    DOCUMENTS("/housing-application/documents", Set.of("shown", "ticked")),
    COMPLEMENT("/candidacies/complement", Set.of("complement-ticked", "complement-words"));

    private static final int MAX_TOTAL_LENGTH = 40_000;

    private final String page;
    private final Set<String> fields;

    DraftForm(String page, Set<String> fields) {
        this.page = page;
        this.fields = fields;
    }

    /** The path of the page, without the context path. */
    public String page() {
        return page;
    }

    static Optional<DraftForm> of(String name) {
        return Arrays.stream(values()).filter(form -> form.name().equals(name)).findFirst();
    }

    /** The form on that view; {@code viewId} includes the extension. */
    static Optional<DraftForm> ofView(String viewId) {
        return Arrays.stream(values())
                .filter(form -> viewId.equals(form.page + ".xhtml"))
                .findFirst();
    }

    /** The fields to keep of a request; none if they are longer than a person types. */
    Map<String, List<String>> typed(Map<String, String[]> sent) {
        var typed = new LinkedHashMap<String, List<String>>();
        fields.stream().sorted().filter(sent::containsKey).forEach(name -> typed.put(name, List.of(sent.get(name))));
        var length = typed.values().stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .sum();
        return length > MAX_TOTAL_LENGTH ? Map.of() : typed;
    }
}
