package fr.alin.web.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.shared.model.Folding;

/** The summary above a form: its errors, each linked to its field, and what was done. */
@Named
@RequestScoped
public class FormErrors {

    private static final Pattern LABEL_END = Pattern.compile("\\s*(?:\\(.*|[*:?]\\s*)$");

    @Inject
    FacesContext faces;

    @Inject
    Messages messages;

    public boolean isAny() {
        return faces.getMessageList().stream().anyMatch(FormErrors::isError);
    }

    /** Whether the field has an error, so that the part of the page that holds it opens by itself. */
    public boolean isOn(String fieldId) {
        return !faces.getMessageList(fieldId).isEmpty();
    }

    /** Whether the form has an error, so that the part that holds it opens by itself; one of no field may be any form's. */
    public boolean isIn(String formId) {
        var form = faces.getViewRoot().findComponent(formId); // the view's own search enters no form
        return getLines().stream()
                .anyMatch(line -> !line.isOnField() || form != null && form.findComponent(line.fieldId()) != null);
    }

    public String getTitle() {
        var onFields = getLines().stream().filter(ErrorLine::isOnField).count();
        return onFields == 0 ? messages.text("errors.title.refused") : messages.text("errors.title.fields", onFields);
    }

    public List<ErrorLine> getLines() {
        var lines = new ArrayList<ErrorLine>();
        faces.getMessageList(null).stream()
                .filter(FormErrors::isError)
                .forEach(message -> lines.add(new ErrorLine(null, message.getSummary())));
        faces.getClientIdsWithMessages().forEachRemaining(clientId -> {
            if (clientId != null) {
                faces.getMessageList(clientId).forEach(message -> lines.add(line(clientId, message.getSummary())));
            }
        });
        return lines;
    }

    /** The line of a field, or of the whole form if the field has gone from the page meanwhile. */
    private ErrorLine line(String clientId, String text) {
        return new ErrorLine(isShown(clientId) ? clientId : null, named(clientId, text));
    }

    private boolean isShown(String clientId) {
        for (var part = faces.getViewRoot().findComponent(clientId); part != null; part = part.getParent()) {
            if (!part.isRendered()) {
                return false;
            }
        }
        return true;
    }

    /** The error with its field's label in front, unless it names the field itself. */
    private String named(String clientId, String text) {
        var component = faces.getViewRoot().findComponent(clientId);
        var label = component == null ? null : component.getAttributes().get("label");
        return label == null || names(text, label.toString())
                ? text
                : messages.text("errors.field", shortened(label.toString()), text);
    }

    private static boolean names(String text, String label) {
        var name = Folding.plain(shortened(label));
        return name.isEmpty() || Folding.plain(text).contains(name);
    }

    /** Without what a label adds in brackets or after it to help with the answer. */
    private static String shortened(String label) {
        return LABEL_END.matcher(label).replaceFirst("").strip();
    }

    public boolean isAnyNews() {
        return !getNews().isEmpty();
    }

    public List<String> getNews() {
        return faces.getMessageList().stream()
                .filter(message -> !isError(message))
                .map(FacesMessage::getSummary)
                .toList();
    }

    private static boolean isError(FacesMessage message) {
        return message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
    }

    /** One line of the summary; without a field for an error of the whole form. */
    public record ErrorLine(String fieldId, String text) {

        public boolean isOnField() {
            return fieldId != null;
        }

        public String getFieldId() {
            return fieldId;
        }

        public String getText() {
            return text;
        }
    }
}
