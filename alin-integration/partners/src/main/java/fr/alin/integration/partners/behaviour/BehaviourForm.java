package fr.alin.integration.partners.behaviour;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import fr.alin.integration.partners.page.Request;
import fr.alin.integration.partners.page.WrongValue;

/** Reads the form that shows and changes a partner's behaviour; tests send the same values. */
public final class BehaviourForm {

    private BehaviourForm() {}

    /** Keys with their labels. */
    public static Map<String, String> choices(BehaviourSwitch behaviour) {
        return behaviour.possible().stream()
                .collect(Collectors.toMap(
                        Behaviour::key, one -> one.key() + " – " + one.label(), (a, b) -> a, LinkedHashMap::new));
    }

    public static void read(Request request, BehaviourSwitch behaviour) {
        String key = request.value("behaviour").orElse("");
        Behaviour chosen = Behaviour.of(key)
                .filter(behaviour.possible()::contains)
                .orElseThrow(() -> new WrongValue("behaviour : "
                        + behaviour.possible().stream().map(Behaviour::key).collect(Collectors.joining(", "))));
        behaviour.change(chosen, request.number("seconds", behaviour.seconds()));
    }

    public static Map<String, Object> asData(BehaviourSwitch behaviour) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("behaviour", behaviour.current().key());
        data.put("seconds", behaviour.seconds());
        return data;
    }
}
