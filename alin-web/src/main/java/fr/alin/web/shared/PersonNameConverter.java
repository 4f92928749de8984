package fr.alin.web.shared;

import java.util.function.Function;

import jakarta.faces.convert.FacesConverter;

import fr.alin.account.model.PersonName;

/** A birth name or first name, normalised as {@code PersonName} does; the bean keeps plain text. */
@FacesConverter("alin.PersonName")
public class PersonNameConverter extends ValueConverter<String> {

    public PersonNameConverter() {
        super(typed -> new PersonName(typed).value(), Function.identity());
    }
}
