package fr.alin.web.draft;

import java.time.Instant;
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

/** The draft of the current page's form, restored as submitted values. */
@Named
@RequestScoped
public class CurrentDraft {

    @Inject
    DraftService drafts;

    @Inject
    HttpServletRequest request;

    private Instant savedAt;

    /** Fills the fields of the page, overriding their values. */
    void restore(DraftForm form, UIComponent page) {
        drafts.find(form.name()).ifPresent(draft -> {
            savedAt = draft.savedAt();
            fill(page, draft.fields());
        });
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
        savedAt = null;
    }

    public boolean isRestored() {
        return savedAt != null;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    /** The id of the account that the page was rendered for. */
    public String getOwner() {
        return SignedInCaller.of(request)
                .map(caller -> Long.toString(caller.accountId()))
                .orElse("");
    }
}
