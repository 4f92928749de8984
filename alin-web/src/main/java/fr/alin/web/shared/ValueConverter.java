package fr.alin.web.shared;

import java.util.function.Function;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;

import fr.alin.shared.error.InvalidValueException;
import fr.alin.shared.error.TextTooLong;
import fr.alin.shared.model.TypedText;

/** Converts typed text to a value object; an invalid value becomes a message at the field. */
public abstract class ValueConverter<T> implements Converter<T> {

    private final Function<String, T> maker;
    private final Function<T, String> writer;

    protected ValueConverter(Function<String, T> maker, Function<T, String> writer) {
        this.maker = maker;
        this.writer = writer;
    }

    @Override
    public T getAsObject(FacesContext faces, UIComponent field, String typed) {
        if (TypedText.line(typed).isEmpty()) {
            return null;
        }
        try {
            return maker.apply(typed);
        } catch (TextTooLong refusal) {
            throw FieldLength.refusal(faces, field, refusal.longest());
        } catch (InvalidValueException refusal) {
            var text = Texts.text(faces.getViewRoot().getLocale(), "error." + refusal.code(), refusal.args());
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text), refusal);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, T value) {
        return value == null ? "" : writer.apply(value);
    }
}
