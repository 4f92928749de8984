package fr.alin.integration.offer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Function;

import fr.alin.shared.error.InvalidValueException;
import fr.alin.shared.model.TypedText;

/**
 * Converts the texts of an entry to values. The schema has checked their form, so failures concern values out of range.
 */
record EntryValues(OfferEntry entry) {

    private static final Function<String, LocalDate> DAY = text -> LocalDate.parse(text, DateTimeFormatter.ISO_DATE);

    /** A text as typed by the landlord; empty if absent. */
    String text(String element) {
        return entry.find(element).orElse("");
    }

    /**
     * A text that somebody can read.
     *
     * @throws RefusedEntry when it holds blanks and invisible characters only
     */
    String readable(String element) {
        if (TypedText.line(text(element)).isEmpty()) {
            throw new RefusedEntry(new Refusal("offer.text-blank", element, ""));
        }
        return text(element);
    }

    /** A text without leading and trailing blanks. */
    String word(String element) {
        return text(element).strip();
    }

    Optional<String> findWord(String element) {
        return entry.find(element).map(String::strip);
    }

    BigDecimal amount(String element) {
        return value(element, BigDecimal::new);
    }

    Optional<BigDecimal> findAmount(String element) {
        return find(element, BigDecimal::new);
    }

    Optional<Integer> findNumber(String element) {
        return find(element, Integer::valueOf);
    }

    Optional<Double> findDegrees(String element) {
        return find(element, Double::valueOf);
    }

    LocalDate day(String element) {
        return value(element, DAY);
    }

    Optional<LocalDate> findDay(String element) {
        return find(element, DAY);
    }

    /** A flag; false if absent. */
    boolean isTrue(String element) {
        return entry.find(element)
                .map(String::strip)
                .filter(text -> text.equals("true") || text.equals("1"))
                .isPresent();
    }

    <T> T value(String element, Function<String, T> reading) {
        return read(element, word(element), reading);
    }

    <T> Optional<T> find(String element, Function<String, T> reading) {
        return entry.find(element).map(text -> read(element, text.strip(), reading));
    }

    /** @throws RefusedEntry with element and value, when the conversion fails */
    static <T> T read(String element, String text, Function<String, T> reading) {
        try {
            return reading.apply(text);
        } catch (InvalidValueException impossible) {
            throw new RefusedEntry(new Refusal(impossible.code(), element, text));
        } catch (RuntimeException unreadable) {
            throw new RefusedEntry(new Refusal("message.wrong-value", element, text));
        }
    }
}
