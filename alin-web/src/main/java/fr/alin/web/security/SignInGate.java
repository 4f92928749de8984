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
import fr.alin.web.shared.SentForm;
import fr.alin.web.shared.SignedInCaller;

/** Starts the session after an accepted sign-in and authenticates the current request. */
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

    /** Afterwards the request itself runs as the account's holder. */
    public void enter(SignInOutcome outcome, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var typed = SentDraft.awaiting(request).filter(draft -> draft.isOf(outcome.accountId()));
        var form = SentForm.awaiting(request).filter(sent -> sent.isOf(outcome.accountId()));
        var caller = new SignedInCaller(outcome.accountId(), outcome.role(), "", outcome.session());
        caller.remember(request);
        request.authenticate(response);
        form.ifPresent(sent -> sent.keep(request));
        typed.ifPresent(draft -> drafts.keep(draft.name(), draft.fields()));
        var holder = directory.current();
        caller.named(holder.greeting()).keep(request);
        device.remember(response, outcome.device());
        cookies.rememberLanguage(response, holder.language());
    }
}
