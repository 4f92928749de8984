package fr.alin.alert.persistence;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import fr.alin.offer.model.OfferFilters;

/** Keeps the filters of a saved search as one piece of JSON: they are read and replaced whole, never searched by. */
@Converter(autoApply = true)
public class OfferFiltersConverter implements AttributeConverter<OfferFilters, String> {

    private static final Jsonb JSON = JsonbBuilder.create();

    @Override
    public String convertToDatabaseColumn(OfferFilters filters) {
        return filters == null ? null : JSON.toJson(filters);
    }

    @Override
    public OfferFilters convertToEntityAttribute(String column) {
        return column == null ? null : JSON.fromJson(column, OfferFilters.class);
    }
}
