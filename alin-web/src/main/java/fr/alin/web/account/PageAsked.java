package fr.alin.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.web.security.RequestedPage;
import org.omnifaces.cdi.Param;

/** The page that opens after sign-in, for the words of sign-in.xhtml. */
@Named
@RequestScoped
public class PageAsked {

    @Inject
    @Param
    String page;

    /** Whether only staff may open it. */
    public boolean isForStaff() {
        return RequestedPage.of(page).filter(RequestedPage::isForStaff).isPresent();
    }
}
