package fr.alin.web.shared;

import jakarta.faces.convert.FacesConverter;

import fr.alin.shared.model.EmailAddress;

/** An e-mail address as typed, whatever its capitals, shown with the accents of its domain. */
@FacesConverter(forClass = EmailAddress.class)
public class EmailAddressConverter extends ValueConverter<EmailAddress> {

    public EmailAddressConverter() {
        super(EmailAddress::new, EmailAddress::readable);
    }
}
