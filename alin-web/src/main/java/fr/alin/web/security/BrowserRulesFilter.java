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
import fr.alin.web.shared.FlashCookie;

/** Applies {@link BrowserRules} and {@link CookieRules} to every response, error pages included. */
public class BrowserRulesFilter extends HttpFilter {

    /** Application attribute with the {@code img-src} directive. */
    static final String IMAGES_ATTRIBUTE = BrowserRulesFilter.class.getName() + ".images";

    private static final long serialVersionUID = 1L;

    @Inject
    transient BrowserRules rules;

    @Inject
    transient BrowserCookies cookies;

    @Inject
    transient FlashCookie flash;

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
            chain.doFilter(flash.open(request), new CookieRules(response, cookies.areSecure(), flash));
        }
    }
}
