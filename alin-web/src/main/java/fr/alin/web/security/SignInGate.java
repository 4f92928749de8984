package fr.alin.web.security;

import java.io.IOException;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.account.AccountDirectory;
import fr.alin.account.view.SignInOutcome;
import fr.alin.shared.draft.DraftService;
import fr.alin.web.draft.SentDraft;
import fr.alin.web.shared.BrowserCookies;
import fr.alin.web.shared.SignedInCaller;

/** The step from an accepted sign-in to a session in which the container knows the caller. */
@RequestScoped
public class SignInGate {

    @Inject
    AccountDirectory directory;

    @Inject
    DraftService drafts;

    @Inject
    DeviceCookie device;

    @Inject
    BrowserCookies cookies;

    /** From here on the request itself is made by the account's holder, in the language of the account. */
    public void enter(SignInOutcome outcome, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var typed = SentDraft.awaiting(request).filter(draft -> draft.isOf(outcome.accountId()));
        var caller = new SignedInCaller(outcome.accountId(), outcome.role(), "", outcome.session());
        caller.remember(request);
        request.authenticate(response);
        typed.ifPresent(draft -> drafts.keep(draft.form().name(), draft.fields()));
        var holder = directory.current();
        caller.named(holder.greeting()).keep(request);
        device.remember(response, outcome.device());
        cookies.rememberLanguage(response, holder.language());
    }
}
