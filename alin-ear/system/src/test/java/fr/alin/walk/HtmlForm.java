package fr.alin.walk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.alin.journey.Person;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A form of a page, filled with plausible values.
 *
 * @param id its id, or else its action
 * @param inContent whether it is in the content, not in the layout
 * @param action target without the host
 * @param fields values by name, without the view state
 * @param hidden the names of those that nobody sees
 * @param buttons its submit buttons
 * @param state the view state, if any
 */
record HtmlForm(
        String id,
        boolean inContent,
        String action,
        boolean multipart,
        Map<String, FormData.Value> fields,
        Set<String> hidden,
        List<FormData.Value> buttons,
        Optional<String> state) {

    private static final String STATE = "jakarta.faces.ViewState";
    /** The field of its owner, which forms of signed-in persons have. */
    static final String OWNER = "form-owner";

    static List<HtmlForm> of(WalkResponse answer) {
        return of(answer, answer.document());
    }

    /** @param page the parsed response */
    static List<HtmlForm> of(WalkResponse answer, Document page) {
        return page.select("form[method=post]").stream()
                .map(form -> of(answer, form))
                .toList();
    }

    private static HtmlForm of(WalkResponse answer, Element form) {
        var fields = new LinkedHashMap<String, FormData.Value>();
        var buttons = new ArrayList<FormData.Value>();
        for (var part : form.select("input[name], select[name], textarea[name], button[name]")) {
            var value = new FormData.Value(
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
        return new HtmlForm(
                id,
                form.closest("main") != null,
                action,
                form.attr("enctype").startsWith("multipart"),
                fields,
                Set.copyOf(form.select("input[type=hidden]").eachAttr("name")),
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

    /** A name without the numbers of rows: the rows of a table share their components. */
    static String inAnyRow(String name) {
        return name.replaceAll("\\d+", "0");
    }

    /**
     * The fields to vary, without what every form has: of those that differ by their row only, the first and the last.
     */
    List<String> fieldsToVary() {
        return fields.keySet().stream()
                .filter(name -> !name.equals(id) && !name.equals(OWNER))
                .collect(Collectors.groupingBy(HtmlForm::inAnyRow, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(rows ->
                        Stream.of(rows.get(0), rows.get(rows.size() - 1)).distinct())
                .toList();
    }

    /** The name of the hidden field of its owner, which forms of signed-in persons have. */
    Optional<String> owner() {
        return fields.keySet().stream().filter(OWNER::equals).findFirst();
    }

    /**
     * Those of the fields to vary that may be wrong in one request: what people type and choose. Each hidden field is
     * wrong alone, since the server may look at nothing else then; those of a list are read one by one.
     */
    Set<String> fieldsOfOneRequest(boolean list) {
        return fieldsToVary().stream()
                .filter(name -> list || !hidden.contains(name))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Submitted by its first button. */
    FormData filled() {
        return filledBy(buttons.stream().findFirst());
    }

    FormData filledBy(Optional<FormData.Value> button) {
        return withState(new ArrayList<>(fields.values()), button, state);
    }

    /** Replaces one field; empty removes it. */
    FormData with(String name, Optional<String> text) {
        return with(Set.of(name), text);
    }

    /** Replaces these fields; empty removes them. */
    FormData with(Collection<String> names, Optional<String> text) {
        var values = new ArrayList<FormData.Value>();
        fields.values().forEach(value -> {
            if (!names.contains(value.name())) {
                values.add(value);
            } else {
                text.ifPresent(other -> values.add(new FormData.Value(value.name(), other, value.file())));
            }
        });
        return withState(values, buttons.stream().findFirst(), state);
    }

    /** Replaces the view state; empty removes it. */
    FormData withState(Optional<String> other) {
        return withState(new ArrayList<>(fields.values()), buttons.stream().findFirst(), other);
    }

    FormData empty() {
        return new FormData(action, multipart, List.of());
    }

    private FormData withState(List<FormData.Value> values, Optional<FormData.Value> button, Optional<String> kept) {
        button.ifPresent(values::add);
        kept.ifPresent(text -> values.add(new FormData.Value(STATE, text, false)));
        return new FormData(action, multipart, values);
    }
}
