package fr.alin.integration.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import fr.alin.contract.registry.Code;
import fr.alin.registration.model.Answer;
import fr.alin.registration.model.NationalCode;
import fr.alin.registration.model.UnknownCode;
import fr.alin.shared.error.InvalidValueException;

/** Reads the codes and checked texts of an application, and collects unknown codes with their place. */
final class CodeReader {

    private final List<UnknownCode> unknown = new ArrayList<>();

    /** A reader for a section of tab 1; {@code place} is the index of its person, from 0. */
    Section section(String key, int place) {
        return new Section(key, place);
    }

    Section section(String key) {
        return section(key, 0);
    }

    List<UnknownCode> unknown() {
        return List.copyOf(unknown);
    }

    /** Reads the values of one section. */
    final class Section {

        private final String key;
        private final int place;

        private Section(String key, int place) {
            this.key = key;
            this.place = place;
        }

        Section part(String name) {
            return new Section(key + "." + name, place);
        }

        <E extends Enum<E> & NationalCode> Optional<E> code(String field, Class<E> list, Code value) {
            return look(field, TolerantReader.code(value), code -> NationalCode.find(list, code));
        }

        <E extends Enum<E> & NationalCode> List<E> codes(String field, Class<E> list, List<Code> values) {
            return values.stream()
                    .flatMap(value -> code(field, list, value).stream())
                    .distinct()
                    .toList();
        }

        /** Yes, no or undocumented. Also accepts the values of {@code xs:boolean}. */
        Optional<Answer> answer(String field, String value) {
            return look(field, TolerantReader.text(value), text -> switch (text) {
                case "true", "1" -> Optional.of(Answer.YES);
                case "false", "0" -> Optional.of(Answer.NO);
                default -> NationalCode.find(Answer.class, text);
            });
        }

        /** A text that the constructor of a value type must accept. */
        <T> Optional<T> value(String field, Optional<String> text, Function<String, T> constructor) {
            return look(field, text, known -> {
                try {
                    return Optional.of(constructor.apply(known));
                } catch (InvalidValueException unusable) {
                    return Optional.empty();
                }
            });
        }

        /** Looks a text up; an unknown one is collected unchanged. */
        <T> Optional<T> look(String field, Optional<String> text, Function<String, Optional<T>> lookup) {
            var found = text.flatMap(lookup);
            if (found.isEmpty()) {
                text.ifPresent(code -> unknown.add(new UnknownCode(key, place, field, code)));
            }
            return found;
        }
    }
}
