package fr.alin.web.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.web.draft.SentDraft;
import fr.alin.web.shared.SignedInCaller;

/**
 * Tells the container who is calling, from the session that sign-in started; a stranger at a private page is led to
 * sign-in. It lives in the WAR because Payara may look for it with the wrong bean manager elsewhere in an EAR.
 */
@ApplicationScoped
public class SessionAuthentication implements HttpAuthenticationMechanism {

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        return SignedInCaller.of(request)
                .map(caller ->
                        context.notifyContainerAboutLogin(Long.toString(caller.accountId()), Set.of(caller.role())))
                .orElseGet(() -> context.isProtected() ? askToSignIn(request, response, context) : context.doNothing());
    }

    private static AuthenticationStatus askToSignIn(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var address = request.getContextPath() + "/sign-in" + wanted(request);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            return redirectScript(response, address);
        }
        return context.redirect(address);
    }

    /** The page to open after sign-in. A form that was sent too late leads back to its page, with what was typed. */
    private static String wanted(HttpServletRequest request) {
        var sent = SentDraft.of(request);
        sent.ifPresent(draft -> draft.awaitSignIn(request));
        return sent.map(draft -> "?expired=true&page=" + draft.form().page())
                .or(() -> RequestedPage.of(request).map(asked -> "?page=" + asked.encoded()))
                .orElse("?expired=true");
    }

    /** A script's request cannot be redirected; Faces follows this answer instead. */
    private static AuthenticationStatus redirectScript(HttpServletResponse response, String address) {
        try {
            response.setContentType("text/xml");
            response.setCharacterEncoding("UTF-8");
            response.getWriter()
                    .append("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\"")
                    .append(address)
                    .append("\"/></partial-response>");
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
