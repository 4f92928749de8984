package fr.alin.web.shared;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.component.html.HtmlInputHidden;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The fields of one posted form, kept in the flash for the page after the redirect. Passwords, codes and oversized
 * input are left out.
 *
 * @param page the path to which the form was posted
 */
record TypedFields(String page, Map<String, List<String>> sent) implements Serializable {

    /** Names of all fields that hold a password or a code, or into which a private key may be pasted by mistake. */
    static final Set<String> SECRETS = Set.of("password", "current-password", "confirmation", "code", "public-key");

    private static final String KEY = TypedFields.class.getName();
    private static final int MAX_TOTAL_LENGTH = 40_000;

    /** Keeps the posted fields, unless they are longer than a person types. */
    static void keep(FacesContext faces) {
        var browser = faces.getExternalContext();
        sentTo(SamePage.path(browser), request(browser))
                .ifPresent(typed -> browser.getFlash().put(KEY, typed));
    }

    /** What was posted to the page; empty if it is longer than a person types. */
    static Optional<TypedFields> sentTo(String page, HttpServletRequest request) {
        var sent = sent(request);
        var length = sent.values().stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .sum();
        return length > MAX_TOTAL_LENGTH ? Optional.empty() : Optional.of(new TypedFields(page, sent));
    }

    /** The posted fields but for secrets, the owner and those of Faces itself. */
    static Map<String, List<String>> sent(HttpServletRequest request) {
        var sent = new TreeMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (!SECRETS.contains(name) && !name.equals(SentForm.OWNER) && !name.startsWith("jakarta.faces.")) {
                sent.put(name, List.of(values));
            }
        });
        return sent;
    }

    /** The fields kept for the requested page, if any. */
    static Optional<TypedFields> of(FacesContext faces) {
        var browser = faces.getExternalContext();
        return Optional.ofNullable((TypedFields) browser.getFlash().get(KEY))
                .filter(typed -> typed.page().equals(SamePage.path(browser)));
    }

    private static HttpServletRequest request(ExternalContext browser) {
        return (HttpServletRequest) browser.getRequest();
    }

    /** Fills the fields of the posted form. */
    void fill(FacesContext faces, UIComponent parent) {
        for (var parts = parent.getFacetsAndChildren(); parts.hasNext(); ) {
            var part = parts.next();
            if (part instanceof UIForm form && sent.containsKey(form.getClientId(faces))) {
                fillFields(faces, form);
            } else {
                fill(faces, part);
            }
        }
    }

    private void fillFields(FacesContext faces, UIComponent parent) {
        for (var parts = parent.getFacetsAndChildren(); parts.hasNext(); ) {
            var part = parts.next();
            if (part instanceof UIInput field && isTyped(field)) {
                value(faces, field).ifPresent(field::setSubmittedValue);
            }
            fillFields(faces, part);
        }
    }

    private static boolean isTyped(UIInput field) {
        return !(field instanceof HtmlInputSecret
                || field instanceof HtmlInputFile
                || field instanceof HtmlInputHidden
                || field.getId() == null);
    }

    /** Decodes as Faces does: an unticked box sends nothing, a widget's field is named {@code …_input}. */
    private Optional<Object> value(FacesContext faces, UIInput field) {
        var name = field.getClientId(faces);
        var values = sent.getOrDefault(name, sent.get(name + "_input"));
        if (field instanceof UISelectBoolean) {
            return Optional.of(Boolean.toString(values != null));
        } else if (field instanceof UISelectMany) {
            return Optional.of(values == null ? new String[0] : values.toArray(String[]::new));
        }
        return Optional.ofNullable(values).map(typed -> typed.get(0));
    }

    /** Masked: what people type must not reach the logs. */
    @Override
    public String toString() {
        return "TypedFields[" + page + ", " + Arrays.toString(sent.keySet().toArray()) + "]";
    }
}
