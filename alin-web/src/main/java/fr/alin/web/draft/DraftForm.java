package fr.alin.web.draft;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

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
    COMPLEMENT("/candidacies/complement", Set.of("complement-ticked", "complement-words")),
    SECOND_LOOK_REQUEST("/candidacies/second-look", Set.of("second-look-words")),
    REFUSAL(Pages.DOSSIER, Set.of("reason", "comment"), true),
    APPROVAL(Pages.DOSSIER, Set.of("approval-words"), true),
    KEPT_HOME(Pages.DOSSIER, Set.of("keep-words"), true),
    CORRECTION(Pages.DOSSIER, Set.of("correction-words"), true),
    SECOND_LOOK(Pages.DOSSIER, Set.of("second-look-words"), true),
    COMPLEMENT_REQUEST(Pages.DOSSIER, Set.of("complement-items", "complement-words", "complement-days"), true),
    EMPLOYER_ANSWER(Pages.DOSSIER, Set.of("employer-answer", "employer-reason"), true),
    NOTE(Pages.DOSSIER, Set.of("note-words"), true),
    TELL_SEVERAL(Pages.SEVERAL, Set.of("words")),
    ASK_SEVERAL(Pages.SEVERAL, Set.of("complement-items", "complement-words", "complement-days")),
    HELP_ANSWER("/support/request", Set.of("answer-words"), true);

    /** Pages with several forms. */
    private static final class Pages {
        static final String DOSSIER = "/advisor/candidacy";
        static final String SEVERAL = "/advisor/several";
    }

    private static final Pattern SUBJECT = Pattern.compile("[0-9]{1,18}");

    private static final int MAX_TOTAL_LENGTH = 40_000;

    private final String page;
    private final Set<String> fields;
    private final boolean eachSubject;

    DraftForm(String page, Set<String> fields) {
        this(page, fields, false);
    }

    /** @param eachSubject whether each dossier that the page opens by its id has a draft of its own */
    DraftForm(String page, Set<String> fields, boolean eachSubject) {
        this.page = page;
        this.fields = fields;
        this.eachSubject = eachSubject;
    }

    /**
     * The name of the draft of this form.
     *
     * @param subject the id of the dossier; null without one
     * @return empty if the form is about a dossier, and this is none
     */
    Optional<String> draft(String subject) {
        if (!eachSubject) {
            return Optional.of(name());
        }
        return Optional.ofNullable(subject).filter(SUBJECT.asMatchPredicate()).map(id -> name() + ":" + id);
    }

    /** Whether its page is opened by the id of a dossier. */
    public boolean isAboutSubject() {
        return eachSubject;
    }

    /** The path of the page, without the context path. */
    public String page() {
        return page;
    }

    static Optional<DraftForm> of(String name) {
        return Arrays.stream(values()).filter(form -> form.name().equals(name)).findFirst();
    }

    /** The forms on that view; {@code viewId} includes the extension. */
    static List<DraftForm> ofView(String viewId) {
        return Arrays.stream(values())
                .filter(form -> viewId.equals(form.page + ".xhtml"))
                .toList();
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
