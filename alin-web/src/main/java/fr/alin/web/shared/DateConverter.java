package fr.alin.web.shared;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;

import fr.alin.shared.error.InvalidValueException;
import fr.alin.shared.model.BusinessDate;
import fr.alin.shared.model.TypedDate;
import fr.alin.shared.model.TypedText;
import fr.alin.shared.time.Today;

/**
 * A date as people type it (see {@link TypedDate}), rendered in ISO format for date fields. The attribute {@code
 * businessDate} names the {@link BusinessDate} whose range applies.
 */
@FacesConverter("al.date")
public class DateConverter implements Converter<LocalDate> {

    static final String KIND = "businessDate";
    private static final String UNREADABLE = "jakarta.faces.converter.DateTimeConverter.DATE";

    @Override
    public LocalDate getAsObject(FacesContext faces, UIComponent field, String typed) {
        if (TypedText.line(typed).isEmpty()) {
            return null;
        }
        FieldLength.check(faces, field, typed);
        var label = field.getAttributes().getOrDefault("label", field.getId());
        var day = TypedDate.of(typed).orElseThrow(() -> refusal(faces, UNREADABLE, typed, "", label));
        try {
            BusinessDate.valueOf((String) field.getAttributes().get(KIND)).check(day, today());
            return day;
        } catch (InvalidValueException implausible) {
            throw refusal(faces, "error." + implausible.code(), implausible.args());
        }
    }

    private static LocalDate today() {
        return Today.of(CDI.current().select(Clock.class).get()).inParis();
    }

    private static ConverterException refusal(FacesContext faces, String key, Object... args) {
        var text = Texts.text(faces.getViewRoot().getLocale(), key, args);
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
