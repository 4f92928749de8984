package fr.alin.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import fr.alin.web.shared.SentForm;

/** The page that opens after sign-in, for the words of sign-in-form.xhtml. */
@Named
@RequestScoped
public class PageAsked {

    @Inject
    HttpServletRequest request;

    /** Whether a form waits for its owner to sign in again. */
    public boolean isTyped() {
        return SentForm.awaiting(request).isPresent();
    }
}
