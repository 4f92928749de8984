package fr.alin.web.api;

import static fr.alin.shared.json.JsonLibrary.JSON;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.json.JsonConfig;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import jakarta.ws.rs.core.MediaType;

/** Reads a small JSON object in UTF-8, as RFC 8259 wants it exchanged: limited size, no duplicate names. */
final class RequestBody {

    /** In bytes; a household of fifty takes four thousand. */
    static final int LARGEST = 32_768;

    static final String TOO_LONG = "too-long";

    static final String OTHER_CHARSET = "other-charset";

    /** The header that says what the body is cannot be read. */
    static final String NO_TYPE = "no-type";

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final JsonReaderFactory READERS =
            JSON.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    private static final JsonParserFactory PARSERS = JSON.createParserFactory(Map.of());

    /** Those of JSON. */
    private static final Pattern BLANKS = Pattern.compile("^[ \\t\\r\\n]+");

    private final FieldErrors errors;

    RequestBody(FieldErrors errors) {
        this.errors = errors;
    }

    /**
     * @param type what the caller says the body is; null if nothing is said
     * @throws InvalidRequest {@code other-charset}, {@code too-long}, {@code not-utf-8}, {@code malformed},
     *     {@code unreadable} or {@code not-an-object}
     */
    JsonObject read(InputStream body, MediaType type) {
        requireUtf8(type);
        return object(text(bytes(body)));
    }

    /** JSON has no parameter {@code charset}, but many programs send it. */
    private void requireUtf8(MediaType type) {
        var charset = type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (charset != null && !charset.equalsIgnoreCase(StandardCharsets.UTF_8.name())) {
            throw refusal(OTHER_CHARSET, charset);
        }
    }

    private byte[] bytes(InputStream body) {
        try {
            var bytes = body.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw refusal(TOO_LONG, Integer.toString(LARGEST));
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("The request broke off", e);
        }
    }

    /** Without the mark that some editors set before a text. */
    private String text(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        if (StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
            throw refusal("not-utf-8", Integer.toString(in.position() + 1));
        }
        var text = out.flip().toString();
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private JsonObject object(String text) {
        var value = value(text);
        if (value.getValueType() != JsonValue.ValueType.OBJECT) {
            throw refusal("not-an-object");
        }
        requireNothingAfter(end(text), text);
        return value.asJsonObject();
    }

    /** The parser reports excessive depth or numbers by unrelated runtime exceptions. */
    private JsonValue value(String text) {
        try (var reader = READERS.createReader(new StringReader(text))) {
            return reader.readValue();
        } catch (JsonParsingException malformed) {
            throw RepeatedName.in(text).map(this::repeated).orElseGet(() -> malformed(malformed.getLocation(), text));
        } catch (RuntimeException unreadable) {
            throw refusal("unreadable");
        }
    }

    /** The offset behind the object that a text begins with; the reader of values stops there without a word. */
    private static int end(String text) {
        try (var parser = PARSERS.createParser(new StringReader(text))) {
            parser.next();
            parser.skipObject();
            return (int) parser.getLocation().getStreamOffset();
        }
    }

    private void requireNothingAfter(int end, String text) {
        var rest = BLANKS.matcher(text.substring(end)).replaceFirst("");
        if (!rest.isEmpty()) {
            throw malformed(text.length() - rest.length(), text);
        }
    }

    /** The parser reads in blocks: of a text that breaks off it gives a place behind the end. */
    private InvalidRequest malformed(JsonLocation place, String text) {
        return place.getStreamOffset() >= text.length()
                ? malformed(text.length(), text)
                : refusal("malformed", Long.toString(place.getLineNumber()), Long.toString(place.getColumnNumber()));
    }

    private InvalidRequest malformed(int place, String text) {
        var before = text.substring(0, place);
        var lines = before.chars().filter(character -> character == '\n').count();
        return refusal("malformed", Long.toString(lines + 1), Integer.toString(place - before.lastIndexOf('\n')));
    }

    private InvalidRequest repeated(String name) {
        errors.add(name, "repeated");
        return errors.refusal();
    }

    private InvalidRequest refusal(String code, Object... args) {
        errors.add("", code, args);
        return errors.refusal();
    }
}
