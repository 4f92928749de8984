package fr.alin.web.shared;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;

import fr.alin.shared.model.TypedText;

/** A decimal number as typed: {@code 850,50}, {@code 850.5} or {@code 1 250 €}. */
@FacesConverter("al.decimal")
public class DecimalConverter implements Converter<BigDecimal> {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,8})?");
    private static final String UNREADABLE = "jakarta.faces.converter.BigDecimalConverter.DECIMAL";

    @Override
    public BigDecimal getAsObject(FacesContext faces, UIComponent field, String typed) {
        var digits = TypedText.amount(typed);
        if (digits.isEmpty()) {
            return null;
        }
        FieldLength.check(faces, field, typed);
        if (!NUMBER.matcher(digits).matches()) {
            var label = field.getAttributes().getOrDefault("label", field.getId());
            var words = (String) field.getAttributes().getOrDefault("unreadable", UNREADABLE);
            var text = Texts.text(faces.getViewRoot().getLocale(), words, typed, "", label);
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        }
        return new BigDecimal(digits);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, BigDecimal number) {
        if (number == null) {
            return "";
        }
        var plain = number.toPlainString();
        return "fr".equals(faces.getViewRoot().getLocale().getLanguage()) ? plain.replace('.', ',') : plain;
    }
}
