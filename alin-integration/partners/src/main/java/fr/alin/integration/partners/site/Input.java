package fr.alin.integration.partners.site;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The input of one value. Communes are chosen from a list in the page. */
record Input(Kind kind, String name, String label, Map<String, String> choices) {

    static final int MAX_COMMUNES = 8;

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

    /** Of the HTML input, for what is typed in one line. */
    String type() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** The choices with that of none. */
    Map<String, String> withNone() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("", "Choisir");
        all.putAll(choices);
        return all;
    }
}
