package fr.alin.web.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.AbstractMap;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;

/**
 * Lets PrimeFaces' scripts run under a number used for one page, which only the server knows.
 *
 * <p>PrimeFaces expects its script to post that number back, and answers a failure to a form without it: that of a page
 * without widgets, of an error page, of a session that ended. Here the number is never read from the browser.
 */
class ScriptPermit extends ExternalContextWrapper {

    private static final String HEADER = "Content-Security-Policy";
    private static final String NONCE = "primefaces.nonce";

    ScriptPermit(ExternalContext wrapped) {
        super(wrapped);
    }

    /** A page's policy takes the place of the stricter one that every answer starts with: a browser would add them up. */
    @Override
    public void addResponseHeader(String name, String value) {
        if (HEADER.equals(name)) {
            getWrapped().setResponseHeader(name, value.replace(BrowserRules.IMAGES, imageSources()));
        } else {
            getWrapped().addResponseHeader(name, value);
        }
    }

    private String imageSources() {
        return (String) getApplicationMap().get(BrowserRulesFilter.IMAGES_ATTRIBUTE);
    }

    @Override
    public Map<String, String> getRequestParameterMap() {
        return new WithNonce(getWrapped().getRequestParameterMap());
    }

    /** The number of the page that was posted, or a new one where there is no such page any more. */
    private String nonce() {
        var view = FacesContext.getCurrentInstance().getViewRoot();
        var kept = view == null ? null : view.getViewMap(false);
        if (kept != null && kept.get(NONCE) instanceof String nonce) {
            return nonce;
        }
        return (String) getRequestMap().computeIfAbsent(NONCE, key -> newNonce());
    }

    private static String newNonce() {
        return Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(UTF_8));
    }

    /** What was posted, with the number as the server knows it. */
    private final class WithNonce extends AbstractMap<String, String> {

        private final Map<String, String> posted;

        WithNonce(Map<String, String> posted) {
            this.posted = posted;
        }

        @Override
        public String get(Object name) {
            return NONCE.equals(name) ? nonce() : posted.get(name);
        }

        @Override
        public boolean containsKey(Object name) {
            return posted.containsKey(name);
        }

        @Override
        public Set<Entry<String, String>> entrySet() {
            return posted.entrySet();
        }
    }
}
