package fr.alin.web.api;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/**
 * Reads the fields of one JSON object; each wrong, missing or unknown one is reported with its path. Null counts as
 * absent. See decision 27-read-json-requests-by-hand.
 */
final class JsonFields {

    private static final int MAX_DECIMALS = 2;

    private final JsonObject object;
    private final String path;
    private final FieldErrors errors;

    /** @param path of the object, empty for the body */
    JsonFields(JsonObject object, String path, FieldErrors errors) {
        this.object = object;
        this.path = path;
        this.errors = errors;
    }

    /** Reports every field not listed. */
    JsonFields known(Set<String> names) {
        object.keySet().stream().filter(name -> !names.contains(name)).forEach(name -> refuse(name, "unknown-field"));
        return this;
    }

    /** Reports each of these fields that is missing. */
    JsonFields required(Set<String> names) {
        names.stream().sorted().filter(name -> value(name).isEmpty()).forEach(name -> refuse(name, "missing"));
        return this;
    }

    Set<String> names() {
        return object.keySet();
    }

    /** A number from 0 to {@code most} with at most two decimals. */
    Optional<BigDecimal> amount(String name, long most) {
        return typed(name, JsonNumber.class, "not-a-number")
                .map(JsonNumber::bigDecimalValue)
                .filter(number -> isSmall(name, number, most))
                .map(number ->
                        number.setScale(Math.max(0, number.stripTrailingZeros().scale())));
    }

    private boolean isSmall(String name, BigDecimal number, long most) {
        if (number.signum() < 0 || isHuge(number) || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            refuse(name, "out-of-range", "0", Long.toString(most));
            return false;
        }
        if (number.scale() > MAX_DECIMALS && number.stripTrailingZeros().scale() > MAX_DECIMALS) {
            refuse(name, "too-many-decimals", Integer.toString(MAX_DECIMALS));
            return false;
        }
        return true;
    }

    /** Nine characters can write an exponent of a million: such a number is rejected before any arithmetic. */
    private static boolean isHuge(BigDecimal number) {
        return Math.abs((long) number.scale()) > 100 || number.precision() > 100;
    }

    /** An integer from 0 to {@code most}; 0 when absent. */
    int count(String name, int most) {
        var number = amount(name, most);
        if (number.isPresent() && number.get().stripTrailingZeros().scale() > 0) {
            refuse(name, "not-whole");
            return 0;
        }
        return number.map(BigDecimal::intValue).orElse(0);
    }

    /** False when absent. */
    boolean flag(String name) {
        var value = value(name);
        if (value.isPresent() && value.get() != JsonValue.TRUE && value.get() != JsonValue.FALSE) {
            refuse(name, "not-a-flag");
        }
        return value.isPresent() && value.get() == JsonValue.TRUE;
    }

    Optional<String> text(String name) {
        return typed(name, JsonString.class, "not-a-text").map(JsonString::getString);
    }

    /** ISO date, {@code 2026-06-30}, within the bounds. */
    Optional<LocalDate> date(String name, LocalDate first, LocalDate last) {
        return text(name).flatMap(text -> day(name, text)).filter(day -> {
            var inside = !day.isBefore(first) && !day.isAfter(last);
            if (!inside) {
                refuse(name, "out-of-range", first.toString(), last.toString());
            }
            return inside;
        });
    }

    private Optional<LocalDate> day(String name, String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            refuse(name, "not-a-date");
            return Optional.empty();
        }
    }

    <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        return text(name).flatMap(text -> constant(name, text, type));
    }

    /** The enum constants of an array. */
    <E extends Enum<E>> List<E> choices(String name, Class<E> type) {
        var chosen = new ArrayList<E>();
        var values = array(name, type.getEnumConstants().length);
        for (var i = 0; i < values.size(); i++) {
            var place = name + "[" + i + "]";
            if (values.get(i) instanceof JsonString text) {
                constant(place, text.getString(), type).ifPresent(chosen::add);
            } else {
                refuse(place, "not-a-text");
            }
        }
        return chosen;
    }

    private <E extends Enum<E>> Optional<E> constant(String name, String text, Class<E> type) {
        var found = Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst();
        if (found.isEmpty()) {
            refuse(
                    name,
                    "not-a-choice",
                    Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")));
        }
        return found;
    }

    Optional<JsonFields> object(String name) {
        return typed(name, JsonObject.class, "not-an-object").map(inner -> new JsonFields(inner, pathOf(name), errors));
    }

    /** The objects of an array; empty when absent. */
    List<JsonFields> objects(String name, int most) {
        var found = new ArrayList<JsonFields>();
        var values = array(name, most);
        for (var i = 0; i < values.size(); i++) {
            var place = name + "[" + i + "]";
            if (values.get(i) instanceof JsonObject inner) {
                found.add(new JsonFields(inner, pathOf(place), errors));
            } else {
                refuse(place, "not-an-object");
            }
        }
        return found;
    }

    private List<JsonValue> array(String name, int most) {
        var array = typed(name, JsonArray.class, "not-a-list");
        if (array.isPresent() && array.get().size() > most) {
            refuse(name, "too-many", Integer.toString(most));
            return List.of();
        }
        return array.map(values -> List.<JsonValue>copyOf(values)).orElse(List.of());
    }

    void refuse(String name, String code, Object... args) {
        errors.add(pathOf(name), code, args);
    }

    private String pathOf(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private <T extends JsonValue> Optional<T> typed(String name, Class<T> type, String code) {
        var value = value(name);
        if (value.isPresent() && !type.isInstance(value.get())) {
            refuse(name, code);
        }
        return value.filter(type::isInstance).map(type::cast);
    }

    private Optional<JsonValue> value(String name) {
        return Optional.ofNullable(object.get(name)).filter(value -> value != JsonValue.NULL);
    }
}
