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

/** Stands before the page that says "forbidden", whoever leads to it: the server, a page or a service. */
public class RefusalLogFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SecurityLog log;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        SignedInCaller.of(request)
                .ifPresentOrElse(
                        caller -> log.tell(SecurityEvent.ACCESS_REFUSED, caller.accountId()),
                        () -> log.tell(SecurityEvent.ACCESS_REFUSED));
        chain.doFilter(request, response);
    }
}
