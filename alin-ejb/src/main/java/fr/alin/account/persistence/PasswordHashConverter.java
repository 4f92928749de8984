package fr.alin.account.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import fr.alin.account.model.PasswordHash;

/** Stores {@link PasswordHash} as its self-describing text. */
@Converter(autoApply = true)
public class PasswordHashConverter implements AttributeConverter<PasswordHash, String> {

    @Override
    public String convertToDatabaseColumn(PasswordHash hash) {
        return hash == null ? null : hash.value();
    }

    @Override
    public PasswordHash convertToEntityAttribute(String column) {
        return column == null ? null : new PasswordHash(column);
    }
}
