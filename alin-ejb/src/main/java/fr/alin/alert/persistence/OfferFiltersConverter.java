package fr.alin.alert.persistence;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import fr.alin.offer.model.OfferFilters;

/** Stores the filters of a saved search as JSON, since they are only read and replaced as a whole. */
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
