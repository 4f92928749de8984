package fr.alin.web.api;

import static fr.alin.shared.json.JsonLibrary.JSON;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;

/** Finds the name that stands twice in one object of a JSON text; the reader of values does not say which it was. */
final class RepeatedName {

    private final Deque<Set<String>> objects = new ArrayDeque<>();

    private RepeatedName() {}

    /** Empty if none stands twice before the first error of the text. */
    static Optional<String> in(String text) {
        try (var parser = JSON.createParser(new StringReader(text))) {
            return new RepeatedName().find(parser);
        } catch (JsonParsingException malformed) {
            return Optional.empty();
        }
    }

    private Optional<String> find(JsonParser parser) {
        while (parser.hasNext()) {
            var event = parser.next();
            if (event == JsonParser.Event.START_OBJECT) {
                objects.push(new HashSet<>());
            } else if (event == JsonParser.Event.END_OBJECT) {
                objects.pop();
            } else if (event == JsonParser.Event.KEY_NAME && !objects.element().add(parser.getString())) {
                return Optional.of(parser.getString());
            }
        }
        return Optional.empty();
    }
}
