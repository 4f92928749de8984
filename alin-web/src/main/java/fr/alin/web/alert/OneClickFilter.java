package fr.alin.web.alert;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.alert.UnsubscribeService;
import fr.alin.alert.model.AlertNotFound;

/**
 * Stops alert mails on a one-click unsubscribe (RFC 8058): a POST without cookies to the address of the unsubscribe
 * link, authorised by its key alone. A POST with a view state comes from a button of the page and is passed on.
 */
@WebFilter("/alerts/unsubscribe")
public class OneClickFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient UnsubscribeService service;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if ("POST".equals(request.getMethod()) && request.getParameter("jakarta.faces.ViewState") == null) {
            response.setStatus(stop(request.getParameter("key")));
        } else {
            chain.doFilter(request, response);
        }
    }

    private int stop(String key) {
        try {
            service.stopAll(key);
            return HttpServletResponse.SC_OK;
        } catch (AlertNotFound unknownKey) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
    }
}
