package fr.alin.integration.partners.behaviour;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The behaviours that a partner can simulate. */
public enum Behaviour {
    NORMAL("répond normalement"),
    SLOW("attend avant de répondre"),
    DOWN("ne répond pas (SOAP : HTTP 503)"),
    RUBBISH("répond un texte qui n'est pas du XML"),
    WRONG("répond du XML bien formé, mais faux"),
    TWICE("envoie ou répond deux fois, avec le même identifiant"),
    LATE("répond bien, mais après le délai de celui qui demande"),
    CUT("répond un texte coupé au milieu"),
    OTHER_NUMBER("répond la demande d'un autre numéro"),
    UNKNOWN_CODE("répond des codes qu'aucune liste ne contient"),
    FUTURE("répond selon une version future, avec des éléments inconnus"),
    HUNDRED("répond un foyer de cent personnes"),
    HUGE("répond cinquante mégaoctets"),
    ENTITY("répond une entité externe");

    /** Supported by every partner; the others alter an answer. */
    public static final Set<Behaviour> COMMON =
            Collections.unmodifiableSet(EnumSet.of(NORMAL, SLOW, DOWN, RUBBISH, WRONG, TWICE));

    public static final Set<Behaviour> ALL = Collections.unmodifiableSet(EnumSet.allOf(Behaviour.class));

    private final String label;

    Behaviour(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The value used in URLs and forms. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Behaviour> of(String key) {
        return Stream.of(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
