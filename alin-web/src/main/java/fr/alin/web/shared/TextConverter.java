package fr.alin.web.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

import fr.alin.shared.model.TypedText;

/**
 * Text as every form and address takes it: an empty field is empty text, never null, and what nobody sees, as NUL, which
 * no database keeps, is dropped. A password stays as it was typed. See decision 52-empty-text-is-never-null.
 */
@FacesConverter(forClass = String.class)
public class TextConverter implements Converter<String> {

    @Override
    public String getAsObject(FacesContext faces, UIComponent field, String typed) {
        if (typed == null) {
            return "";
        }
        return field instanceof HtmlInputSecret ? typed : TypedText.prose(typed);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, String value) {
        return value == null ? "" : value;
    }
}
