package fr.alin.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.shared.error.BusinessException;

/** Tells the reader, in her language, what was done or what must be mended. */
@Named
@RequestScoped
public class Messages {

    @Inject
    FacesContext faces;

    public String text(String key, Object... args) {
        return Texts.text(faces.getViewRoot().getLocale(), key, args);
    }

    /** Something was done; the words survive the redirect that follows a POST. */
    public void info(String key, Object... args) {
        add(null, FacesMessage.SEVERITY_INFO, text(key, args));
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }

    /** The whole act was refused: the words stand above the page. */
    public void error(String key, Object... args) {
        add(null, FacesMessage.SEVERITY_ERROR, text(key, args));
    }

    public void refused(BusinessException refusal) {
        error("error." + refusal.code(), refusal.args());
    }

    /** One field is wrong: the words stand at that field and in the summary. {@code fieldId} as the page wrote it. */
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
