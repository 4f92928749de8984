package fr.alin.integration.registry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import fr.alin.contract.registry.Code;
import fr.alin.integration.messaging.MalformedMessage;
import fr.alin.registration.model.NationalCode;
import fr.alin.shared.error.InvalidValueException;

/**
 * Rules for reading a site's answer: mandatory values are required; optional values that cannot be read count as
 * absent, because the applicant can still complete them.
 */
final class TolerantReader {

    private TolerantReader() {}

    static <T> T required(T value, String name) {
        if (value == null || value instanceof String text && text.isBlank()) {
            throw new MalformedMessage(name + " is missing");
        }
        return value;
    }

    static Optional<String> text(String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    static Optional<String> code(Code value) {
        return Optional.ofNullable(value).map(Code::getCode).flatMap(TolerantReader::text);
    }

    static <E extends Enum<E> & NationalCode> Optional<E> code(Class<E> list, Code value) {
        return code(value).flatMap(code -> NationalCode.find(list, code));
    }

    static <T> Optional<T> value(Optional<String> text, Function<String, T> constructor) {
        try {
            return text.map(constructor);
        } catch (InvalidValueException unusable) {
            return Optional.empty();
        }
    }

    static Optional<BigDecimal> amount(Integer euros) {
        return Optional.ofNullable(euros).map(BigDecimal::valueOf);
    }

    /** The entries of an optional list element. */
    static <L, T> List<T> entries(L list, Function<L, List<T>> entries) {
        return list == null ? List.of() : entries.apply(list);
    }
}
