package fr.alin.integration.partners.registry;

import java.util.Optional;
import java.util.stream.Stream;

/** The two registration sites of the demonstration. */
public enum Site {
    NATIONAL("national", "Site national (SOAP)"),
    FINISTERE("029", "Site du Finistère (JMS)");

    private final String key;
    private final String label;

    Site(String key, String label) {
        this.key = key;
        this.label = label;
    }

    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    /** The first three characters of a number are its territory. */
    boolean holds(String number) {
        return number.startsWith(FINISTERE.key) == (this == FINISTERE);
    }

    static Optional<Site> of(String key) {
        return Stream.of(values()).filter(site -> site.key.equals(key)).findFirst();
    }
}
