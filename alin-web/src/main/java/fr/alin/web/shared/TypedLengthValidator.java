package fr.alin.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlInputText;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.LengthValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;

import fr.alin.shared.model.TypedText;

/**
 * Limits a field to its {@code maxlength}. A text is measured as stored, any other value as typed, since its own text
 * says nothing of the length.
 */
@FacesValidator("al.typedLength")
public class TypedLengthValidator implements Validator<Object> {

    @Override
    public void validate(FacesContext faces, UIComponent field, Object value) {
        var room = ((HtmlInputText) field).getMaxlength();
        if (counted(value, (String) ((UIInput) field).getSubmittedValue()) > room) {
            var label = field.getAttributes().getOrDefault("label", field.getId());
            var locale = faces.getViewRoot().getLocale();
            var text = Texts.text(locale, LengthValidator.MAXIMUM_MESSAGE_ID, room, label);
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        }
    }

    /** The length of a text as stored, or of anything else as typed. */
    static int counted(Object value, String typed) {
        return (value instanceof String text ? text : TypedText.line(typed)).length();
    }
}
