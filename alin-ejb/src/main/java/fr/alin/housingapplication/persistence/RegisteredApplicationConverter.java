package fr.alin.housingapplication.persistence;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import fr.alin.registration.model.RegisteredApplication;

/**
 * Keeps the record whole as JSON beside the columns AL'in searches by: it is read and replaced as one piece, and what
 * the form adds later needs no new table. See decision 08-keep-the-application-whole-as-json.
 */
@Converter(autoApply = true)
public class RegisteredApplicationConverter implements AttributeConverter<RegisteredApplication, String> {

    private static final Jsonb JSON = JsonbBuilder.create();

    @Override
    public String convertToDatabaseColumn(RegisteredApplication application) {
        return application == null ? null : JSON.toJson(application);
    }

    @Override
    public RegisteredApplication convertToEntityAttribute(String column) {
        return column == null ? null : JSON.fromJson(column, RegisteredApplication.class);
    }
}
