package fr.alin.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.shared.error.BusinessException;

/** Adds messages in the page's language. */
@Named
@RequestScoped
public class Messages {

    @Inject
    FacesContext faces;

    public String text(String key, Object... args) {
        return Texts.text(faces.getViewRoot().getLocale(), key, args);
    }

    /** A success message; it survives the redirect after a POST. */
    public void info(String key, Object... args) {
        add(null, FacesMessage.SEVERITY_INFO, text(key, args));
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }

    /** An error of the whole form, shown above it. */
    public void error(String key, Object... args) {
        add(null, FacesMessage.SEVERITY_ERROR, text(key, args));
    }

    /** An error shown above the page that the act leads to. */
    public void errorOnNextPage(String key, Object... args) {
        error(key, args);
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }

    /** An error of the field that the refusal is about, if the page has it, else of the whole form. */
    public void refused(BusinessException refusal) {
        var key = "error." + refusal.code();
        RefusedField.of(refusal.code())
                .filter(id -> hasField(faces.getViewRoot(), id))
                .ifPresentOrElse(id -> fieldError(id, key, refusal.args()), () -> error(key, refusal.args()));
    }

    /** Looks into forms too, which {@code findComponent} does not enter. */
    private static boolean hasField(UIComponent part, String id) {
        if (part instanceof UIInput && id.equals(part.getId())) {
            return true;
        }
        var parts = part.getFacetsAndChildren();
        while (parts.hasNext()) {
            if (hasField(parts.next(), id)) {
                return true;
            }
        }
        return false;
    }

    /** An error of one field, shown there and in the summary. {@code fieldId} is the id in the page. */
    public void fieldError(String fieldId, String key, Object... args) {
        var component = faces.getViewRoot().findComponent(fieldId);
        if (component instanceof UIInput input) {
            input.setValid(false);
        }
        add(component == null ? fieldId : component.getClientId(faces), FacesMessage.SEVERITY_ERROR, text(key, args));
    }

    private void add(String clientId, FacesMessage.Severity severity, String text) {
        faces.addMessage(clientId, new FacesMessage(severity, text, text));
    }
}
