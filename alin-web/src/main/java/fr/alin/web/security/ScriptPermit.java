package fr.alin.web.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.AbstractMap;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;

/**
 * Allows PrimeFaces' scripts by a nonce per page.
 *
 * <p>PrimeFaces expects the nonce as a request parameter and fails on a form without it, such as one of a page without
 * widgets, of an error page or of an ended session. Here the browser's is taken for one purpose: the scripts in the
 * answer to a script of a page that keeps no state, which the page's own policy judges. No other site can send such a
 * request, since it has a header of its own. See decision 70-staff-lists-keep-their-state-in-the-address.
 */
class ScriptPermit extends ExternalContextWrapper {

    private static final String HEADER = "Content-Security-Policy";
    /** Set on a request by the scripts of Faces and PrimeFaces. */
    private static final String SCRIPT = "Faces-Request";

    private static final String NONCE = "primefaces.nonce";

    ScriptPermit(ExternalContext wrapped) {
        super(wrapped);
    }

    /** Replaces the stricter policy set by the filter: browsers enforce all policies they receive. */
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

    /** The nonce of the restored view, that of the page whose script asks, or a new one. */
    private String nonce() {
        var view = FacesContext.getCurrentInstance().getViewRoot();
        var kept = view == null ? null : view.getViewMap(false);
        if (kept != null && kept.get(NONCE) instanceof String nonce) {
            return nonce;
        }
        return (String)
                getRequestMap().computeIfAbsent(NONCE, key -> ofAskingPage().orElseGet(ScriptPermit::newNonce));
    }

    private Optional<String> ofAskingPage() {
        return getRequestHeaderMap().containsKey(SCRIPT)
                ? Optional.ofNullable(getWrapped().getRequestParameterMap().get(NONCE))
                        .filter(ScriptPermit::isNonce)
                : Optional.empty();
    }

    private static boolean isNonce(String text) {
        try {
            UUID.fromString(new String(Base64.getDecoder().decode(text), UTF_8));
            return true;
        } catch (IllegalArgumentException otherText) {
            return false;
        }
    }

    private static String newNonce() {
        return Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(UTF_8));
    }

    /** The request parameters, with the server's nonce. */
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
