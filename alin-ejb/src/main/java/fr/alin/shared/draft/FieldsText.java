package fr.alin.shared.draft;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.json.Json;
import jakarta.json.JsonString;

/** Converts the fields of a draft to and from a JSON object of arrays. */
final class FieldsText {

    private FieldsText() {}

    static String write(Map<String, List<String>> fields) {
        var object = Json.createObjectBuilder();
        fields.forEach((name, values) -> object.add(name, Json.createArrayBuilder(values)));
        return object.build().toString();
    }

    static Map<String, List<String>> read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            var fields = new LinkedHashMap<String, List<String>>();
            reader.readObject()
                    .forEach((name, values) ->
                            fields.put(name, values.asJsonArray().getValuesAs(JsonString::getString)));
            return fields;
        }
    }
}
