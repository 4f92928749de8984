package fr.alin.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import org.yaml.snakeyaml.Yaml;

/** One schema of the published document, as far as our document uses the language of schemas. */
final class Schema {

    private static final Map<String, Object> DOCUMENT =
            new Yaml().load(Schema.class.getClassLoader().getResourceAsStream("fr/alin/web/api/openapi.yaml"));

    private final Map<String, Object> schema;

    private Schema(Map<String, Object> schema) {
        this.schema = schema;
    }

    static Schema named(String name) {
        return new Schema(
                map(map(map(DOCUMENT.get("components")).get("schemas")).get(name)));
    }

    static Map<String, Object> document() {
        return DOCUMENT;
    }

    Map<String, Object> properties() {
        return map(schema.getOrDefault("properties", Map.of()));
    }

    List<?> required() {
        return (List<?>) schema.getOrDefault("required", List.of());
    }

    List<?> constants() {
        return (List<?>) resolved().schema.get("enum");
    }

    Schema property(String name) {
        return new Schema(map(properties().get(name))).resolved();
    }

    /** Fails at the first value that the schema does not describe. */
    void describes(JsonValue value, String path) {
        if (schema.containsKey("$ref")) {
            resolved().describes(value, path);
        } else if (value == JsonValue.NULL) {
            describesNull(path);
        } else if (schema.containsKey("allOf")) {
            ((List<?>) schema.get("allOf")).forEach(part -> new Schema(map(part)).describes(value, path));
        } else {
            describesType(value, path);
        }
    }

    /** As OpenAPI 3.0.3 has it: a schema that allows null still needs its constants and its parts to allow it. */
    private void describesNull(String path) {
        assertThat(schema.get("nullable")).as(path + " is null").isEqualTo(true);
        if (schema.containsKey("enum")) {
            assertThat(constants()).as(path).containsNull();
        }
        ((List<?>) schema.getOrDefault("allOf", List.of()))
                .forEach(part -> new Schema(map(part)).describes(JsonValue.NULL, path));
    }

    private void describesType(JsonValue value, String path) {
        switch ((String) schema.get("type")) {
            case "object" -> describesObject((JsonObject) value, path);
            case "array" -> describesArray((JsonArray) value, path);
            case "string" -> describesText(((JsonString) value).getString(), path);
            case "number" -> assertThat(value).as(path).isInstanceOf(JsonNumber.class);
            case "integer" ->
                assertThat(((JsonNumber) value).bigDecimalValue())
                        .as(path)
                        .extracting(number -> number.stripTrailingZeros().scale() <= 0)
                        .isEqualTo(true);
            case "boolean" -> assertThat(value).as(path).isIn(JsonValue.TRUE, JsonValue.FALSE);
            default -> throw new IllegalStateException("unknown type at " + path);
        }
    }

    private void describesObject(JsonObject object, String path) {
        required().forEach(name -> assertThat(object).as(path).containsKey((String) name));
        object.forEach((name, value) -> {
            var inner = path + "." + name;
            if (properties().containsKey(name)) {
                new Schema(map(properties().get(name))).describes(value, inner);
            } else {
                assertThat(schema.get("additionalProperties")).as(inner).isInstanceOf(Map.class);
                new Schema(map(schema.get("additionalProperties"))).describes(value, inner);
            }
        });
    }

    private void describesArray(JsonArray array, String path) {
        var items = new Schema(map(schema.get("items")));
        for (var i = 0; i < array.size(); i++) {
            items.describes(array.get(i), path + "[" + i + "]");
        }
    }

    private void describesText(String text, String path) {
        if (schema.containsKey("enum")) {
            assertThat(constants()).as(path).extracting(String::valueOf).contains(text);
        }
        if ("date".equals(schema.get("format"))) {
            assertThat(text).as(path).matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
        }
    }

    /** The most that a number may be. */
    BigDecimal maximum() {
        return new BigDecimal(schema.get("maximum").toString());
    }

    /** What a number must be a multiple of. */
    BigDecimal step() {
        return new BigDecimal(schema.get("multipleOf").toString());
    }

    private Schema resolved() {
        var reference = (String) schema.get("$ref");
        return reference == null ? this : named(reference.substring(reference.lastIndexOf('/') + 1));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
