package fr.alin.web.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.account.SessionCheckService;
import fr.alin.shared.security.Role;
import fr.alin.shared.security.SecurityEvent;
import fr.alin.shared.security.SecurityLog;
import fr.alin.web.draft.DraftForm;
import fr.alin.web.draft.SentDraft;
import fr.alin.web.shared.NextPage;
import fr.alin.web.shared.SentForm;
import fr.alin.web.shared.SignedInCaller;
import fr.alin.web.shared.Space;

/**
 * Authenticates a request by its session, unless that session was ended, here or on another node; sends a visitor from
 * a private page to sign-in. It is in the WAR because Payara may look it up with the wrong bean manager elsewhere in an
 * EAR.
 */
@ApplicationScoped
public class SessionAuthentication implements HttpAuthenticationMechanism {

    /** Parameters of the sign-in page: the session timed out, or was ended. */
    private static final String EXPIRED = "expired";

    private static final String ENDED = "ended";

    @Inject
    SessionCheckService sessions;

    @Inject
    BrowserRules rules;

    @Inject
    RequestOrigins origins;

    @Inject
    SecurityLog log;

    @Inject
    NextPage next;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        try (var scope = origins.begin(request, response)) {
            return validate(request, response, context);
        }
    }

    private AuthenticationStatus validate(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var caller = SignedInCaller.of(request);
        // a resource needs no query to the database
        if (caller.isEmpty() || BrowserRules.isFile(request)) {
            return stranger(request, response, context, EXPIRED);
        }
        if (sessions.isOpen(caller.get().session(), caller.get().role())) {
            return context.notifyContainerAboutLogin(
                    Long.toString(caller.get().accountId()),
                    Role.heldBy(caller.get().role()));
        }
        log.record(SecurityEvent.SESSION_REFUSED, caller.get().accountId());
        request.getSession().invalidate();
        return stranger(request, response, context, ENDED);
    }

    private AuthenticationStatus stranger(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context, String why) {
        return context.isProtected() ? stop(request, response, context, why) : context.doNothing();
    }

    /** This answer is sent before any filter runs, so it sets the browser rules itself. */
    private AuthenticationStatus stop(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context, String why) {
        try {
            rules.set(request, response);
            return rules.refuse(request, response)
                    ? AuthenticationStatus.SEND_CONTINUE
                    : askToSignIn(request, response, context, why);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AuthenticationStatus askToSignIn(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context, String why) {
        next.announce(response, why);
        var address = request.getContextPath() + signIn(request) + wanted(request, why);
        if (isAjax(request)) {
            return redirectScript(response, address);
        }
        return context.redirect(address);
    }

    /** The sign-in page of the space that was asked for. */
    private static String signIn(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return Space.ofPage(path).orElse(Space.APPLICANT).signIn();
    }

    /**
     * The page to open after sign-in. A form posted after the session ended leads back to its page and restores its
     * fields.
     */
    private static String wanted(HttpServletRequest request, String why) {
        var reason = "?" + why + "=true";
        var draft = SentDraft.of(request);
        if (draft.isPresent()) {
            draft.get().awaitSignIn(request);
            return reason + "&page=" + page(request, draft.get().form());
        }
        var form = SentForm.of(request).filter(sent -> !isStatelessScript(request));
        form.ifPresent(sent -> sent.awaitSignIn(request));
        return RequestedPage.of(request)
                .map(page -> (why.equals(ENDED) || form.isPresent() || isList(request, page) ? reason + "&" : "?")
                        + "page=" + page.encoded())
                .orElse(reason);
    }

    /** A form about a dossier leads back to that dossier. */
    private static String page(HttpServletRequest request, DraftForm form) {
        return Optional.of(form)
                .filter(DraftForm::isAboutSubject)
                .flatMap(about -> RequestedPage.of(request))
                .map(RequestedPage::encoded)
                .orElse(form.page());
    }

    /** All that it sends is in the address of its page. */
    private static boolean isStatelessScript(HttpServletRequest request) {
        return isAjax(request) && "stateless".equals(request.getParameter("jakarta.faces.ViewState"));
    }

    /** A list of the staff's, sorted or filtered when its session was over. */
    private static boolean isList(HttpServletRequest request, RequestedPage page) {
        return isAjax(request) && page.isForStaff();
    }

    private static boolean isAjax(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    /** An Ajax request cannot be redirected by HTTP; Faces follows this response instead. */
    private static AuthenticationStatus redirectScript(HttpServletResponse response, String address) {
        try {
            response.setContentType("text/xml");
            response.setCharacterEncoding("UTF-8");
            response.getWriter()
                    .append("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\"")
                    .append(address.replace("&", "&amp;"))
                    .append("\"/></partial-response>");
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
