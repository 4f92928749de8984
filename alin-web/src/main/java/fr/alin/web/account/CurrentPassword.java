package fr.alin.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

import fr.alin.account.model.PasswordPaused;
import fr.alin.account.model.PasswordRefused;
import fr.alin.web.shared.Messages;
import fr.alin.web.shared.SamePage;

/** Checks the field {@code current-password} of a page and reports errors there. */
@RequestScoped
public class CurrentPassword {

    @Inject
    Messages messages;

    @Inject
    FacesContext faces;

    /**
     * Runs the action that the password protects; false if it was wrong. Reloading that answer counts as no further
     * try.
     */
    public boolean opens(Runnable act) {
        try {
            act.run();
            return true;
        } catch (PasswordRefused | PasswordPaused refusal) {
            messages.fieldError("current-password", "error." + refusal.code());
            SamePage.open(faces);
            return false;
        }
    }
}
