package fr.alin.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import fr.alin.web.security.RequestedPage;
import fr.alin.web.shared.SentForm;
import org.omnifaces.cdi.Param;

/** The page that opens after sign-in, for the words of sign-in.xhtml. */
@Named
@RequestScoped
public class PageAsked {

    @Inject
    @Param
    String page;

    @Inject
    HttpServletRequest request;

    /** Whether a form waits for its owner to sign in again. */
    public boolean isTyped() {
        return SentForm.awaiting(request).isPresent();
    }

    /** Whether only staff may open it. */
    public boolean isForStaff() {
        return RequestedPage.of(page).filter(RequestedPage::isForStaff).isPresent();
    }
}
