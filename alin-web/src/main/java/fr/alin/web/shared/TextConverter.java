package fr.alin.web.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

import fr.alin.shared.model.TypedText;

/**
 * Normalises submitted text: an empty field is empty text, never null; invisible characters such as NUL are removed.
 * Passwords stay as typed. See decision 52-empty-text-is-never-null.
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
