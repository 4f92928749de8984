package fr.alin.housingapplication.persistence;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import fr.alin.employer.model.Company;

/** Stores the company as the directory described it, because the choice was based on that description. */
@Converter(autoApply = true)
public class CompanyConverter implements AttributeConverter<Company, String> {

    private static final Jsonb JSON = JsonbBuilder.create();

    @Override
    public String convertToDatabaseColumn(Company company) {
        return company == null ? null : JSON.toJson(company);
    }

    @Override
    public Company convertToEntityAttribute(String column) {
        return column == null ? null : JSON.fromJson(column, Company.class);
    }
}
