package fr.alin.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlInputText;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.validator.LengthValidator;

import fr.alin.shared.model.TypedText;

/**
 * Refuses text longer than the field's {@code maxlength} before its format is checked; the message names field and
 * limit.
 */
final class FieldLength {

    private FieldLength() {}

    /** @throws ConverterException when the text is longer than the field's {@code maxlength} */
    static void check(FacesContext faces, UIComponent field, String typed) {
        if (field instanceof HtmlInputText input
                && input.getMaxlength() > 0
                && TypedText.line(typed).length() > input.getMaxlength()) {
            throw refusal(faces, field, input.getMaxlength());
        }
    }

    static ConverterException refusal(FacesContext faces, UIComponent field, int longest) {
        var label = field.getAttributes().getOrDefault("label", field.getId());
        var locale = faces.getViewRoot().getLocale();
        var text = Texts.text(locale, LengthValidator.MAXIMUM_MESSAGE_ID, longest, label);
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }
}
