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

/** What was typed in the form of this page before, put back into its fields as if it had just been sent. */
@Named
@RequestScoped
public class CurrentDraft {

    @Inject
    DraftService drafts;

    @Inject
    HttpServletRequest request;

    private Instant savedAt;

    /** Fills the fields of the page, whatever they show otherwise. */
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

    /** Hands over what was sent without a session, once. */
    public Optional<Map<String, List<String>>> take(DraftForm form) {
        var taken = drafts.find(form.name()).map(Draft::fields);
        taken.ifPresent(fields -> drafts.forget(form.name()));
        return taken;
    }

    /** What was typed has been confirmed: nothing is brought back any more. */
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

    /** The account this page is written for; the number by which logs know it too. */
    public String getOwner() {
        return SignedInCaller.of(request)
                .map(caller -> Long.toString(caller.accountId()))
                .orElse("");
    }
}
