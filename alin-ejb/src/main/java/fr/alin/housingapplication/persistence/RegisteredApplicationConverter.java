package fr.alin.housingapplication.persistence;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import fr.alin.registration.model.RegisteredApplication;

/**
 * Stores the whole record as JSON next to the columns used in queries. It is read and replaced as a whole, and new
 * fields of the form need no new table. See decision 08-keep-the-application-whole-as-json.
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
