package fr.alin.integration.partners.behaviour;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The moods of a partner. */
public enum Behaviour {
    NORMAL("répond normalement"),
    SLOW("attend avant de répondre"),
    DOWN("ne répond pas (SOAP : HTTP 503)"),
    RUBBISH("répond un texte qui n'est pas du XML"),
    WRONG("répond du XML bien formé, mais faux"),
    TWICE("envoie ou répond deux fois, avec le même identifiant");

    private final String label;

    Behaviour(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** As written in addresses and forms. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Behaviour> of(String key) {
        return Stream.of(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
