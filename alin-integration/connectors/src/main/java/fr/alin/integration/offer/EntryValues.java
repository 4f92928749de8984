package fr.alin.integration.offer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Function;

import fr.alin.shared.error.InvalidValueException;

/** The texts of one entry as values. The schema has checked their form, so what fails here is beyond what we can hold. */
record EntryValues(OfferEntry entry) {

    private static final Function<String, LocalDate> DAY = text -> LocalDate.parse(text, DateTimeFormatter.ISO_DATE);

    /** A text as its landlord typed it; absent, it is empty. */
    String text(String element) {
        return entry.find(element).orElse("");
    }

    /** A word without the blanks of its line. */
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

    /** What is not said is not there. */
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

    /** @throws RefusedEntry naming the element and the value, where the reading fails */
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
