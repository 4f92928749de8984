package fr.alin.walk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import fr.alin.journey.Person;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A form of a page, with something plausible in each field.
 *
 * @param id its own, or where it is sent to
 * @param inContent whether it belongs to the page, and not to the frame around it
 * @param action where it is sent to, without the host
 * @param fields what each field holds, without the state that Faces keeps
 * @param buttons what can be clicked
 * @param state the state that Faces keeps, if it does
 */
record PageForm(
        String id,
        boolean inContent,
        String action,
        boolean multipart,
        Map<String, Filled.Value> fields,
        List<Filled.Value> buttons,
        Optional<String> state) {

    private static final String STATE = "jakarta.faces.ViewState";

    static List<PageForm> of(Answer answer) {
        return of(answer, answer.document());
    }

    /** @param page the answer's document */
    static List<PageForm> of(Answer answer, Document page) {
        return page.select("form[method=post]").stream()
                .map(form -> of(answer, form))
                .toList();
    }

    private static PageForm of(Answer answer, Element form) {
        var fields = new LinkedHashMap<String, Filled.Value>();
        var buttons = new ArrayList<Filled.Value>();
        for (var part : form.select("input[name], select[name], textarea[name], button[name]")) {
            var value = new Filled.Value(
                    part.attr("name"), plausible(part), part.attr("type").equals("file"));
            if (part.attr("type").equals("submit") || part.is("button")) {
                buttons.add(value);
            } else if (!part.attr("name").equals(STATE)) {
                fields.putIfAbsent(value.name(), value);
            }
        }
        var state =
                Optional.ofNullable(form.selectFirst("[name=" + STATE + "]")).map(Element::val);
        var action = form.attr("action").isEmpty() ? answer.address() : form.attr("action");
        var id = form.id().isEmpty() ? action : form.id();
        return new PageForm(
                id,
                form.closest("main") != null,
                action,
                form.attr("enctype").startsWith("multipart"),
                fields,
                buttons,
                state);
    }

    private static String plausible(Element field) {
        if (field.is("select")) {
            return Optional.ofNullable(
                            field.select("option[value]:not([value=''])").last())
                    .map(Element::val)
                    .orElse("");
        }
        return switch (field.attr("type")) {
            case "hidden", "submit", "radio" -> field.val();
            case "checkbox" -> field.hasAttr("value") ? field.val() : "on";
            case "password" -> Person.PASSWORD;
            case "email" -> "walk@example.org";
            case "date" -> "2099-01-15";
            default -> field.val().isEmpty() ? typed(field) : field.val();
        };
    }

    private static String typed(Element field) {
        return Stream.of("numeric", "decimal").anyMatch(field.attr("inputmode")::equals) ? "300" : "Lilas";
    }

    /** Sent by its first button. */
    Filled filled() {
        return filledBy(buttons.stream().findFirst());
    }

    Filled filledBy(Optional<Filled.Value> button) {
        return withState(new ArrayList<>(fields.values()), button, state);
    }

    /** With something else in one field; nothing leaves it out. */
    Filled with(String name, Optional<String> text) {
        var values = new ArrayList<Filled.Value>();
        fields.values().forEach(value -> {
            if (!value.name().equals(name)) {
                values.add(value);
            } else {
                text.ifPresent(other -> values.add(new Filled.Value(name, other, value.file())));
            }
        });
        return withState(values, buttons.stream().findFirst(), state);
    }

    /** With another state; nothing leaves it out. */
    Filled withState(Optional<String> other) {
        return withState(new ArrayList<>(fields.values()), buttons.stream().findFirst(), other);
    }

    Filled empty() {
        return new Filled(action, multipart, List.of());
    }

    private Filled withState(List<Filled.Value> values, Optional<Filled.Value> button, Optional<String> kept) {
        button.ifPresent(values::add);
        kept.ifPresent(text -> values.add(new Filled.Value(STATE, text, false)));
        return new Filled(action, multipart, values);
    }
}
