package fr.alin.integration.partners.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import fr.alin.integration.partners.page.PageHtml;
import fr.alin.integration.partners.registry.SiteCommune;

/** The HTML input of one value. Communes are chosen from a list in the page. */
record Input(Kind kind, String name, String label, Map<String, String> choices) {

    private static final int MAX_COMMUNES = 8;

    /** The type of value. */
    enum Kind {
        TEXT,
        EMAIL,
        TEL,
        DATE,
        NUMBER,
        CHOICE,
        TICKS,
        AREA,
        /** One to eight communes, in order of preference. */
        COMMUNE,
        COMMUNES
    }

    String html(List<String> values) {
        String value = values.isEmpty() ? "" : values.get(0);
        return switch (kind) {
            case CHOICE -> PageHtml.choice(label, name, withNone(), value);
            case TICKS -> PageHtml.ticks(label, name, choices, values);
            case AREA ->
                "<label class=\"wide\">%s <textarea name=\"%s\" rows=\"4\">%s</textarea></label>"
                        .formatted(PageHtml.text(label), PageHtml.text(name), PageHtml.text(value));
            case COMMUNE -> commune(label, value);
            case COMMUNES -> communes(values);
            default -> PageHtml.field(label, name, kind.name().toLowerCase(Locale.ROOT), value);
        };
    }

    private String communes(List<String> values) {
        return IntStream.range(0, MAX_COMMUNES)
                .mapToObj(i -> commune(label + ", choix " + (i + 1), i < values.size() ? values.get(i) : ""))
                .collect(Collectors.joining());
    }

    private String commune(String label, String value) {
        return "<label>%s <input name=\"%s\" list=\"communes\" autocomplete=\"off\" value=\"%s\"></label>"
                .formatted(PageHtml.text(label), PageHtml.text(name), PageHtml.text(SiteCommune.label(value)));
    }

    private Map<String, String> withNone() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("", "Choisir");
        all.putAll(choices);
        return all;
    }
}
