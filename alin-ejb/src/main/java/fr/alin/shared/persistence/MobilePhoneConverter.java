package fr.alin.shared.persistence;

import jakarta.persistence.Converter;

import fr.alin.shared.model.MobilePhone;

/** Stores {@link MobilePhone} as its text. */
@Converter(autoApply = true)
public class MobilePhoneConverter extends TextConverter<MobilePhone> {

    public MobilePhoneConverter() {
        super(MobilePhone::value, MobilePhone::new);
    }
}
