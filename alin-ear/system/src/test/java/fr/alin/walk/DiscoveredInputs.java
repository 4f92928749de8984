package fr.alin.walk;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;

/** Collects the parameters, values and forms found in pages. */
final class DiscoveredInputs {

    private final Map<String, Set<String>> values = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> parameters = new ConcurrentHashMap<>();
    private final Map<String, FormLocation> forms = new ConcurrentSkipListMap<>();

    /** Where a form was first found, by which persona, and its number of fields. */
    record FormLocation(Persona persona, String address, String form, int fields) {

        String path() {
            return DiscoveredInputs.path(address);
        }
    }

    void remember(Persona persona, WalkResponse answer) {
        var page = answer.document();
        HtmlForm.of(answer, page).stream()
                .filter(form -> form.inContent() || !answer.address().contains("?"))
                .forEach(form -> remember(form, persona, answer));
        page.select("a[href]").forEach(link -> link(link.attr("href")));
        page.select("form[method=get]")
                .forEach(form -> form.select("[name]")
                        .forEach(field -> value(path(form.attr("action")), field.attr("name"), field.val())));
    }

    /** A form in the rows of a table is one form; that of a page for everybody is the visitor's, and one as well. */
    private void remember(HtmlForm form, Persona persona, WalkResponse answer) {
        var fields = form.fields().keySet().stream()
                .filter(name -> !name.equals(HtmlForm.OWNER))
                .map(HtmlForm::inAnyRow);
        var key = (form.inContent() ? answer.path() : persona.role()) + " " + HtmlForm.inAnyRow(form.id()) + " "
                + fields.distinct().sorted().toList() + form.buttons().size();
        forms.merge(
                key,
                new FormLocation(
                        persona, answer.address(), form.id(), form.fields().size()),
                (first, other) -> other.persona() == Persona.VISITOR ? other : first);
    }

    private void link(String address) {
        var question = address.indexOf('?');
        if (address.startsWith("/") && question > 0) {
            for (var pair : address.substring(question + 1).split("#")[0].split("&")) {
                var equals = pair.indexOf('=');
                if (equals > 0) {
                    value(path(address), pair.substring(0, equals), pair.substring(equals + 1));
                }
            }
        }
    }

    private void value(String path, String name, String value) {
        parameters.computeIfAbsent(path, key -> new ConcurrentSkipListSet<>()).add(name);
        values.computeIfAbsent(path + "?" + name, key -> new ConcurrentSkipListSet<>())
                .add(value);
    }

    private static String path(String address) {
        return address.split("[?#]")[0];
    }

    Set<String> parameters(String path) {
        return parameters.getOrDefault(path, Set.of());
    }

    /** The values found in links, including those of other people. */
    Set<String> values(String path, String parameter) {
        return values.getOrDefault(path + "?" + parameter, Set.of());
    }

    Map<String, FormLocation> forms() {
        return forms;
    }
}
