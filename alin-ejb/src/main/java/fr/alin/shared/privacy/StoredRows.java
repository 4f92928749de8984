package fr.alin.shared.privacy;

import static fr.alin.shared.json.JsonLibrary.JSON;

import java.io.StringReader;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

/**
 * Reads rows as stored for an export, so that new columns are included automatically. Statements refer to the person as
 * {@code ?1}. See decision 40-export-the-rows-as-they-are.
 */
@ApplicationScoped
public class StoredRows {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** For the container's proxy. */
    protected StoredRows() {}

    /** Uses the given entity manager, for tests. */
    public StoredRows(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Rows of a statement with one column, a {@code jsonb} object as text.
     *
     * @return the objects with names in camel case, without null values
     */
    public JsonArray read(String select, Object... values) {
        List<?> rows = bind(entities.createNativeQuery(select), values).getResultList();
        var array = JSON.createArrayBuilder();
        rows.forEach(row -> array.add(named(parse((String) row))));
        return array.build();
    }

    /** The only row, or an empty object. */
    public JsonObject readOne(String select, Object... values) {
        var rows = read(select, values);
        return rows.isEmpty() ? JsonValue.EMPTY_JSON_OBJECT : rows.getJsonObject(0);
    }

    /** Executes a delete or update; returns the number of rows. */
    public int change(String statement, Object... values) {
        return bind(entities.createNativeQuery(statement), values).executeUpdate();
    }

    private static Query bind(Query query, Object... values) {
        for (var index = 0; index < values.length; index++) {
            query.setParameter(index + 1, values[index]);
        }
        return query;
    }

    private static JsonObject parse(String text) {
        try (var reader = JSON.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static JsonValue named(JsonValue value) {
        if (value instanceof JsonObject object) {
            var renamed = JSON.createObjectBuilder();
            object.forEach((name, inner) -> {
                if (inner.getValueType() != JsonValue.ValueType.NULL) {
                    renamed.add(camelCase(name), named(inner));
                }
            });
            return renamed.build();
        }
        if (value instanceof JsonArray array) {
            var renamed = JSON.createArrayBuilder();
            array.forEach(inner -> renamed.add(named(inner)));
            return renamed.build();
        }
        return value;
    }

    private static String camelCase(String column) {
        var name = new StringBuilder();
        for (var word : column.split("_")) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }
}
