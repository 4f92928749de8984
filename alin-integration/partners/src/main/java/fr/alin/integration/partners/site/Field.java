package fr.alin.integration.partners.site;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import fr.alin.contract.registry.Code;
import fr.alin.integration.partners.page.WrongValue;
import fr.alin.integration.partners.registry.SiteCommune;

/**
 * One value of an application: how it is displayed, edited and written. Values are texts; a field with checkboxes has
 * several.
 */
final class Field<T> {

    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final String name;
    private final String label;
    private final Input.Kind kind;
    private final Map<String, String> choices;
    private final Function<T, List<String>> read;
    private final BiConsumer<T, List<String>> write;

    private Field(
            String name,
            String label,
            Input.Kind kind,
            Map<String, String> choices,
            Function<T, List<String>> read,
            BiConsumer<T, List<String>> write) {
        this.name = name;
        this.label = label;
        this.kind = kind;
        this.choices = choices;
        this.read = read;
        this.write = write;
    }

    static <T> Field<T> text(String name, String label, Function<T, String> read, BiConsumer<T, String> write) {
        return single(name, label, Input.Kind.TEXT, Map.of(), read, write);
    }

    static <T> Field<T> typed(
            Input.Kind kind, String name, String label, Function<T, String> read, BiConsumer<T, String> write) {
        return single(name, label, kind, Map.of(), read, write);
    }

    static <T> Field<T> date(String name, String label, Function<T, LocalDate> read, BiConsumer<T, LocalDate> write) {
        return single(
                name,
                label,
                Input.Kind.DATE,
                Map.of(),
                read.andThen(day -> day == null ? null : day.toString()),
                (to, text) -> write.accept(to, day(label, text)));
    }

    static <T> Field<T> number(String name, String label, Function<T, Integer> read, BiConsumer<T, Integer> write) {
        return single(
                name,
                label,
                Input.Kind.NUMBER,
                Map.of(),
                read.andThen(number -> number == null ? null : number.toString()),
                (to, text) -> write.accept(to, integer(label, text)));
    }

    static <T> Field<T> code(
            String name, String label, Map<String, String> list, Function<T, Code> read, BiConsumer<T, Code> write) {
        return single(
                name,
                label,
                Input.Kind.CHOICE,
                list,
                read.andThen(code -> code == null ? null : code.getCode()),
                (to, text) -> write.accept(to, text == null ? null : code(text)));
    }

    static <T> Field<T> commune(String name, String label, Function<T, Code> read, BiConsumer<T, Code> write) {
        return single(
                name,
                label,
                Input.Kind.COMMUNE,
                Map.of(),
                read.andThen(code -> code == null ? null : code.getCode()),
                (to, text) -> write.accept(to, text == null ? null : code(typedCommune(label, text))));
    }

    static <T> Field<T> communes(
            String name, String label, Function<T, List<String>> read, BiConsumer<T, List<String>> write) {
        return new Field<>(
                name,
                label,
                Input.Kind.COMMUNES,
                Map.of(),
                read,
                (to, texts) -> write.accept(
                        to,
                        texts.stream()
                                .map(text -> typedCommune(label, text))
                                .distinct()
                                .toList()));
    }

    static <T> Field<T> flag(String name, String label, Function<T, Boolean> read, BiConsumer<T, Boolean> write) {
        return single(
                name,
                label,
                Input.Kind.CHOICE,
                CodeLists.YES_NO,
                read.andThen(flag -> flag == null ? null : flag.toString()),
                (to, text) -> write.accept(to, text == null ? null : Boolean.valueOf(text)));
    }

    static <T> Field<T> choice(
            String name,
            String label,
            Map<String, String> list,
            Function<T, String> read,
            BiConsumer<T, String> write) {
        return single(name, label, Input.Kind.CHOICE, list, read, write);
    }

    static <T> Field<T> ticks(
            String name,
            String label,
            Map<String, String> list,
            Function<T, List<String>> read,
            BiConsumer<T, List<String>> write) {
        return new Field<>(name, label, Input.Kind.TICKS, list, read, write);
    }

    private static <T> Field<T> single(
            String name,
            String label,
            Input.Kind kind,
            Map<String, String> list,
            Function<T, String> read,
            BiConsumer<T, String> write) {
        return new Field<>(
                name,
                label,
                kind,
                list,
                read.andThen(value -> value == null || value.isBlank() ? List.of() : List.of(value)),
                (to, values) -> write.accept(to, values.isEmpty() ? null : values.get(0)));
    }

    /** The field of a part, applied to the whole. */
    <W> Field<W> of(Function<W, T> part) {
        return new Field<>(
                name,
                label,
                kind,
                choices,
                whole -> read.apply(part.apply(whole)),
                (whole, values) -> write.accept(part.apply(whole), values));
    }

    static Code code(String value) {
        Code code = new Code();
        code.setCode(value);
        return code;
    }

    String name() {
        return name;
    }

    String label() {
        return label;
    }

    List<String> read(T from) {
        return read.apply(from);
    }

    /** @throws WrongValue if the value is not among the choices, or is not a date or number */
    void write(T to, List<String> values) {
        List<String> given = values.stream().map(String::strip).toList();
        if (!choices.isEmpty() && !choices.keySet().containsAll(given)) {
            throw new WrongValue(label + " : cette valeur n'est pas dans la liste");
        }
        write.accept(to, given);
    }

    /** The display text: labels instead of codes, dates in French format. */
    String shown(T from) {
        return read(from).stream().map(this::shown).collect(Collectors.joining(", "));
    }

    private String shown(String value) {
        return switch (kind) {
            case DATE -> LocalDate.parse(value).format(FRENCH);
            case COMMUNE, COMMUNES -> SiteCommune.label(value);
            default -> choices.getOrDefault(value, value);
        };
    }

    FilledInput filled(List<String> values) {
        return new FilledInput(new Input(kind, name, label, choices), values);
    }

    private static String typedCommune(String label, String typed) {
        return SiteCommune.typed(typed)
                .orElseThrow(() -> new WrongValue(label + " : choisissez une commune de la liste ou tapez son code"));
    }

    private static LocalDate day(String label, String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new WrongValue(label + " : une date est attendue, par exemple 1990-12-31");
        }
    }

    private static Integer integer(String label, String text) {
        try {
            return text == null ? null : Integer.valueOf(text.replaceAll("\\s", ""));
        } catch (NumberFormatException e) {
            throw new WrongValue(label + " : un nombre entier est attendu");
        }
    }
}
