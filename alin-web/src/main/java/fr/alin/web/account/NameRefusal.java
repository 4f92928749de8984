package fr.alin.web.account;

import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

import fr.alin.account.model.NamePart;
import fr.alin.account.model.NamePartKept;
import fr.alin.web.shared.Messages;
import fr.alin.web.shared.SamePage;

/** Reports why a name was not changed: the password, or fields that the chosen reason does not cover. */
@RequestScoped
public class NameRefusal {

    @Inject
    CurrentPassword current;

    @Inject
    Messages messages;

    @Inject
    FacesContext faces;

    /** Whether the name was changed; if not, the page opens again with the reason. */
    boolean accepts(Runnable change) {
        try {
            return current.opens(change);
        } catch (NamePartKept refusal) {
            report(refusal, messages);
            SamePage.open(faces);
            return false;
        }
    }

    static void report(NamePartKept refusal, Messages messages) {
        var reason = messages.text("name.reason." + refusal.reason());
        refusal.parts()
                .forEach(part -> messages.fieldError(
                        field(part), "name.part-kept", reason, messages.text("create." + field(part) + ".label")));
    }

    /** The id of the field on the page. */
    private static String field(NamePart part) {
        return part.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
