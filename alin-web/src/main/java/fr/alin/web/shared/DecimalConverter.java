package fr.alin.web.shared;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;

/** An amount as {@link TypedAmount} reads it in the language of the page. */
@FacesConverter("al.decimal")
public class DecimalConverter implements Converter<BigDecimal> {

    private static final String UNREADABLE = "jakarta.faces.converter.BigDecimalConverter.DECIMAL";

    @Override
    public BigDecimal getAsObject(FacesContext faces, UIComponent field, String typed) {
        if (TypedAmount.text(typed).isEmpty()) {
            return null;
        }
        FieldLength.check(faces, field, typed);
        var locale = faces.getViewRoot().getLocale();
        return read(typed, locale).orElseThrow(() -> refusal(field, typed, locale));
    }

    /** Empty for what is not such a number. */
    Optional<BigDecimal> read(String typed, Locale locale) {
        return TypedAmount.read(typed, locale);
    }

    private static ConverterException refusal(UIComponent field, String typed, Locale locale) {
        var label = field.getAttributes().getOrDefault("label", field.getId());
        var words = (String) field.getAttributes().getOrDefault("unreadable", UNREADABLE);
        var text = Texts.text(locale, words, typed, "", label);
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
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
