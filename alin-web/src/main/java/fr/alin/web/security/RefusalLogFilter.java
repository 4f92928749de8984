package fr.alin.web.security;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.shared.security.SecurityEvent;
import fr.alin.shared.security.SecurityLog;
import fr.alin.web.shared.SignedInCaller;

/** Logs every 403 before its error page is shown, whether the server, a page or a service caused it. */
public class RefusalLogFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SecurityLog log;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        SignedInCaller.of(request)
                .ifPresentOrElse(
                        caller -> log.record(SecurityEvent.ACCESS_REFUSED, caller.accountId()),
                        () -> log.record(SecurityEvent.ACCESS_REFUSED));
        chain.doFilter(request, response);
    }
}
