package fr.alin.web.shared;

import jakarta.faces.convert.FacesConverter;

import fr.alin.shared.model.MobilePhone;

/** A mobile number with or without its leading zero. */
@FacesConverter(forClass = MobilePhone.class)
public class MobilePhoneConverter extends ValueConverter<MobilePhone> {

    public MobilePhoneConverter() {
        super(MobilePhone::new, MobilePhone::national);
    }
}
