package fr.alin.web.shared;

import jakarta.faces.convert.FacesConverter;

import fr.alin.shared.model.EmailAddress;

/** An e-mail address, in any case; shown with its domain in Unicode. */
@FacesConverter(forClass = EmailAddress.class)
public class EmailAddressConverter extends ValueConverter<EmailAddress> {

    public EmailAddressConverter() {
        super(EmailAddress::new, EmailAddress::readable);
    }
}
