package fr.alin.housingapplication.model;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is compared between an account and an application, or between two readings of one. */
public enum IdentityPart {
    BIRTH_NAME,
    FIRST_NAME,
    BIRTH_DATE,
    /** The holder was named on the former reading, and nobody on the new one is that person. */
    NO_LONGER_NAMED,
    /** The site merged the number into one on which the holder is not named. */
    NUMBER_OF_OTHERS;

    /** Whether it is something written otherwise, which a correction on either side can mend. */
    public boolean isCorrectable() {
        return this == BIRTH_NAME || this == FIRST_NAME || this == BIRTH_DATE;
    }

    /** As a row keeps them; null for none. */
    static String kept(Set<IdentityPart> parts) {
        return parts.isEmpty()
                ? null
                : parts.stream().sorted().map(IdentityPart::name).collect(Collectors.joining(","));
    }

    static Set<IdentityPart> read(String kept) {
        return kept == null
                ? Set.of()
                : Pattern.compile(",")
                        .splitAsStream(kept)
                        .map(IdentityPart::valueOf)
                        .collect(Collectors.toSet());
    }
}
