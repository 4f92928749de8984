package fr.alin.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

import fr.alin.account.model.PasswordPaused;
import fr.alin.account.model.PasswordRefused;
import fr.alin.web.shared.Messages;
import fr.alin.web.shared.SamePage;

/** The field {@code current-password} of a page: what is wrong with it is said there. */
@RequestScoped
public class CurrentPassword {

    @Inject
    Messages messages;

    @Inject
    FacesContext faces;

    /** Does what the password was asked for; false when it was not the one, and reloading that answer costs no other try. */
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
