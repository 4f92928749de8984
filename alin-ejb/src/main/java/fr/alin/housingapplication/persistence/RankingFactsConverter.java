package fr.alin.housingapplication.persistence;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import fr.alin.housingapplication.model.RankingFacts;

/** Stores the facts that rank a candidate as a short JSON text. Written by hand because each "Je postule" reads it. */
@Converter(autoApply = true)
public class RankingFactsConverter implements AttributeConverter<RankingFacts, String> {

    private static final JsonProvider JSON = JsonProvider.provider();

    @Override
    public String convertToDatabaseColumn(RankingFacts facts) {
        return facts == null ? null : write(facts).toString();
    }

    @Override
    public RankingFacts convertToEntityAttribute(String column) {
        if (column == null) {
            return null;
        }
        try (var reader = JSON.createReader(new StringReader(column))) {
            return read(reader.readObject());
        }
    }

    private static JsonObject write(RankingFacts facts) {
        return JSON.createObjectBuilder()
                .add("born", facts.bornOn().toString())
                .add("dalo", facts.recognisedPriority())
                .add("urgent", facts.urgentNeed())
                .add("disabled", facts.disabled())
                .add("lodged", facts.lodgedForATime())
                .add("work", facts.movesForWork())
                .add("back", facts.backAtWorkOn().map(LocalDate::toString).orElse(""))
                .add("overcrowded", facts.overcrowded())
                .add("heavyRent", facts.heavyRent())
                .build();
    }

    private static RankingFacts read(JsonObject json) {
        return new RankingFacts(
                LocalDate.parse(json.getString("born")),
                json.getBoolean("dalo"),
                json.getBoolean("urgent"),
                json.getBoolean("disabled"),
                json.getBoolean("lodged"),
                json.getBoolean("work"),
                Optional.of(json.getString("back"))
                        .filter(day -> !day.isEmpty())
                        .map(LocalDate::parse),
                json.getBoolean("overcrowded"),
                json.getBoolean("heavyRent"));
    }
}
