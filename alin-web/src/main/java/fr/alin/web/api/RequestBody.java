package fr.alin.web.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;

/** Reads a small JSON object in UTF-8: limited size, no duplicate names. */
final class RequestBody {

    /** In bytes; a household of fifty takes four thousand. */
    static final int LARGEST = 32_768;

    static final String TOO_LONG = "too-long";

    private static final JsonReaderFactory READERS =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    private RequestBody() {}

    /** @throws InvalidRequest {@code too-long}, {@code malformed}, {@code unreadable} or {@code not-an-object} */
    static JsonObject read(InputStream body, FieldErrors errors) {
        var value = parse(bytes(body, errors), errors);
        if (value.getValueType() != JsonValue.ValueType.OBJECT) {
            errors.add("", "not-an-object");
            throw errors.refusal();
        }
        return value.asJsonObject();
    }

    /** The parser reports excessive depth or numbers by unrelated runtime exceptions. */
    private static JsonValue parse(byte[] bytes, FieldErrors errors) {
        try (var reader = READERS.createReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            var value = reader.readValue();
            requireNothingAfter(bytes);
            return value;
        } catch (JsonParsingException malformed) {
            var place = malformed.getLocation();
            errors.add("", "malformed", Long.toString(place.getLineNumber()), Long.toString(place.getColumnNumber()));
        } catch (RuntimeException unreadable) {
            errors.add("", "unreadable");
        }
        throw errors.refusal();
    }

    /** The reader of values stops behind the first one. @throws JsonParsingException where something follows */
    private static void requireNothingAfter(byte[] bytes) {
        try (var parser = PARSERS.createParser(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            while (parser.hasNext()) {
                parser.next();
            }
        }
    }

    private static byte[] bytes(InputStream body, FieldErrors errors) {
        try {
            var bytes = body.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                errors.add("", TOO_LONG, Integer.toString(LARGEST));
                throw errors.refusal();
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("The request broke off", e);
        }
    }
}
