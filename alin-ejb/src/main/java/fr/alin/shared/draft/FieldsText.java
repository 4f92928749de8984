package fr.alin.shared.draft;

import static fr.alin.shared.json.JsonLibrary.JSON;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.json.JsonString;

/** Converts the fields of a draft to and from a JSON object of arrays. */
final class FieldsText {

    private FieldsText() {}

    static String write(Map<String, List<String>> fields) {
        var object = JSON.createObjectBuilder();
        fields.forEach((name, values) -> object.add(name, JSON.createArrayBuilder(values)));
        return object.build().toString();
    }

    static Map<String, List<String>> read(String text) {
        try (var reader = JSON.createReader(new StringReader(text))) {
            var fields = new LinkedHashMap<String, List<String>>();
            reader.readObject()
                    .forEach((name, values) ->
                            fields.put(name, values.asJsonArray().getValuesAs(JsonString::getString)));
            return fields;
        }
    }
}
