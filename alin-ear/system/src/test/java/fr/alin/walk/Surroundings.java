package fr.alin.walk;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;

/** What the pages themselves say that can be asked and sent: parameters and their values in links, and forms. */
final class Surroundings {

    private final Map<String, Set<String>> values = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> parameters = new ConcurrentHashMap<>();
    private final Map<String, Spot> forms = new ConcurrentSkipListMap<>();

    /** Where a form was met first, and by whom; how many fields it has. */
    record Spot(Guest guest, String address, String form, int fields) {

        String path() {
            return Surroundings.path(address);
        }
    }

    void remember(Guest guest, Answer answer) {
        var page = answer.document();
        PageForm.of(answer, page).stream()
                .filter(form -> form.inContent() || !answer.address().contains("?"))
                .forEach(form -> remember(form, guest, answer));
        page.select("a[href]").forEach(link -> link(link.attr("href")));
        page.select("form[method=get]")
                .forEach(form -> form.select("[name]")
                        .forEach(field -> value(path(form.attr("action")), field.attr("name"), field.val())));
    }

    private void remember(PageForm form, Guest guest, Answer answer) {
        var fields = form.fields().keySet().stream().map(name -> name.replaceAll("\\d+", "0"));
        var key = (form.inContent() ? answer.path() : guest.role()) + " " + form.id() + " "
                + fields.distinct().sorted().toList() + form.buttons().size();
        forms.putIfAbsent(
                key, new Spot(guest, answer.address(), form.id(), form.fields().size()));
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

    /** As they stand in links: of other people's homes and dossiers too. */
    Set<String> values(String path, String parameter) {
        return values.getOrDefault(path + "?" + parameter, Set.of());
    }

    Map<String, Spot> forms() {
        return forms;
    }
}
