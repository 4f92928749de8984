package fr.alin.shared.persistence;

import jakarta.persistence.Converter;

import fr.alin.shared.model.EmailAddress;

/** Stores {@link EmailAddress} as its text. */
@Converter(autoApply = true)
public class EmailAddressConverter extends TextConverter<EmailAddress> {

    public EmailAddressConverter() {
        super(EmailAddress::value, EmailAddress::new);
    }
}
