package fr.alin.web.security;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.web.shared.BrowserCookies;

/** Sets the {@link BrowserRules} on every answer and cookie, also on error pages that the server shows before any filter is asked. */
public class BrowserRulesFilter extends HttpFilter {

    /** The application's attribute that holds where images may come from. */
    static final String IMAGES_ATTRIBUTE = BrowserRulesFilter.class.getName() + ".images";

    private static final long serialVersionUID = 1L;

    @Inject
    transient BrowserRules rules;

    @Inject
    transient BrowserCookies cookies;

    @Override
    public void init() {
        getServletContext().setAttribute(IMAGES_ATTRIBUTE, rules.images());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        rules.set(request, response);
        var isErrorPage = request.getDispatcherType() == DispatcherType.ERROR;
        if (isErrorPage || !rules.refuse(request, response)) {
            chain.doFilter(request, new CookieRules(response, cookies.areSecure()));
        }
    }
}
