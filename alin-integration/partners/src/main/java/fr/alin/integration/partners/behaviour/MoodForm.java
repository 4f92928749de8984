package fr.alin.integration.partners.behaviour;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import fr.alin.integration.partners.page.Html;
import fr.alin.integration.partners.page.Request;
import fr.alin.integration.partners.page.WrongValue;

/** Shows and changes a mood: a form on the page, the same values for tests. */
public final class MoodForm {

    private MoodForm() {}

    public static String html(String action, Mood mood) {
        Map<String, String> choices = mood.possible().stream()
                .collect(Collectors.toMap(
                        Behaviour::key, one -> one.key() + " – " + one.label(), (a, b) -> a, LinkedHashMap::new));
        String fields = Html.choice(
                        "Comportement", "behaviour", choices, mood.behaviour().key())
                + Html.field("Secondes d'attente (slow, late)", "seconds", "number", mood.seconds());
        return Html.form("post", action, fields, "Changer");
    }

    public static void read(Request request, Mood mood) {
        String key = request.value("behaviour").orElse("");
        Behaviour behaviour = Behaviour.of(key)
                .filter(mood.possible()::contains)
                .orElseThrow(() -> new WrongValue("behaviour : "
                        + mood.possible().stream().map(Behaviour::key).collect(Collectors.joining(", "))));
        mood.change(behaviour, request.number("seconds", mood.seconds()));
    }

    public static Map<String, Object> asData(Mood mood) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("behaviour", mood.behaviour().key());
        data.put("seconds", mood.seconds());
        return data;
    }
}
