package fr.alin.web.draft;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import fr.alin.shared.draft.Draft;
import fr.alin.shared.draft.DraftService;
import fr.alin.web.shared.SignedInCaller;

/** The drafts of the current page's forms, restored as submitted values. */
@Named
@RequestScoped
public class CurrentDraft {

    private static final String SUBJECT = "id";

    @Inject
    DraftService drafts;

    @Inject
    HttpServletRequest request;

    private final Map<String, Instant> savedAt = new HashMap<>();

    /** Fills the fields of the page's forms, overriding their values. */
    void restore(List<DraftForm> forms, UIComponent page) {
        var names = new HashMap<String, DraftForm>();
        forms.forEach(form -> form.draft(request.getParameter(SUBJECT)).ifPresent(name -> names.put(name, form)));
        if (!names.isEmpty()) {
            drafts.find(names.keySet()).forEach((name, draft) -> {
                savedAt.put(names.get(name).name(), draft.savedAt());
                fill(page, draft.fields());
            });
        }
    }

    private static void fill(UIComponent parent, Map<String, List<String>> fields) {
        for (var parts = parent.getFacetsAndChildren(); parts.hasNext(); ) {
            var part = parts.next();
            if (part instanceof UIInput input && fields.containsKey(input.getId())) {
                input.setSubmittedValue(submitted(input, fields.get(input.getId())));
            }
            fill(part, fields);
        }
    }

    private static Object submitted(UIInput input, List<String> values) {
        return input instanceof UISelectMany
                ? values.toArray(String[]::new)
                : values.stream().findFirst().orElse("");
    }

    /** Returns the draft and deletes it. */
    public Optional<Map<String, List<String>>> take(DraftForm form) {
        var taken = drafts.find(form.name()).map(Draft::fields);
        taken.ifPresent(fields -> drafts.forget(form.name()));
        return taken;
    }

    /** Deletes the draft once the form was confirmed. */
    public void forget(DraftForm form) {
        drafts.forget(form.name());
        savedAt.remove(form.name());
    }

    /** Deletes the draft of a form about a dossier once it was confirmed. */
    public void forget(DraftForm form, long subject) {
        form.draft(Long.toString(subject)).ifPresent(drafts::forget);
        savedAt.remove(form.name());
    }

    /** @param form the name of a form of the page */
    public boolean isRestored(String form) {
        return savedAt.containsKey(form);
    }

    public Instant savedAt(String form) {
        return savedAt.get(form);
    }

    /** The id of the account that the page was rendered for. */
    public String getOwner() {
        return SignedInCaller.of(request)
                .map(caller -> Long.toString(caller.accountId()))
                .orElse("");
    }
}
