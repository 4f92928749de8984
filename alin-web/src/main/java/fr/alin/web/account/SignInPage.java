package fr.alin.web.account;

import java.io.IOException;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.account.AccountService;
import fr.alin.account.view.SignInOutcome;
import fr.alin.web.security.RequestedPage;
import fr.alin.web.security.SignInGate;
import fr.alin.web.shared.BrowserCookies;
import fr.alin.web.shared.CurrentUser;
import fr.alin.web.shared.Messages;
import fr.alin.web.shared.Space;
import org.omnifaces.cdi.Param;

/**
 * sign-in.xhtml and the pages in sign-in, one for each space: the same answer for a wrong password and an unknown e-mail, and a lock after too many tries. Without
 * cookies no session can be kept: the page says so before any password is tried.
 */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    AccountService accounts;

    @Inject
    SignInLanding landing;

    @Inject
    SignInGate gate;

    @Inject
    CurrentUser user;

    @Inject
    Messages messages;

    @Inject
    ExternalContext browser;

    @Inject
    BrowserCookies cookies;

    @Inject
    TypedEmail typedEmail;

    @Inject
    SignInRefusal refusal;

    @Inject
    @Param
    String page;

    /** The e-mail as posted, kept when another field is missing. */
    @Inject
    @Param
    String email;

    private String password;

    /** Sends whoever is already signed in to the home page. */
    public String load() {
        if (user.isSignedIn()) {
            return user.getHome() + "?faces-redirect=true";
        }
        cookies.probe(browser);
        if (refusal.show()) {
            email = typedEmail.getValue();
        }
        return null;
    }

    public String signIn() throws IOException, ServletException {
        if (!cookies.probe(browser)) {
            messages.error("sign-in.no-cookies");
            return null;
        }
        var outcome = accounts.signIn(email, password);
        if (outcome.isAccepted()) {
            enter(outcome);
            return null;
        }
        typedEmail.carry(email);
        return getSpace().signIn() + "?faces-redirect=true&includeViewParams=true&" + refusal.answer(outcome);
    }

    private void enter(SignInOutcome outcome) throws IOException, ServletException {
        gate.enter(outcome, (HttpServletRequest) browser.getRequest(), (HttpServletResponse) browser.getResponse());
        var target = landing.after(outcome, getSpace(), Optional.ofNullable(getPage()));
        browser.redirect(browser.getRequestContextPath() + target);
    }

    /** The space of this page, whose words it has. */
    public Space getSpace() {
        return Space.signingInAt(((HttpServletRequest) browser.getRequest()).getServletPath());
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** Null unless a local page was requested. */
    public String getPage() {
        return RequestedPage.of(page).map(RequestedPage::path).orElse(null);
    }

    public void setPage(String page) {
        this.page = page;
    }
}
