package fr.alin.housingapplication.model;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A part of the identity that may differ between account and application, or between two readings. */
public enum IdentityPart {
    BIRTH_NAME,
    FIRST_NAME,
    BIRTH_DATE,
    /** The holder was named on the former reading but not on the new one. */
    NO_LONGER_NAMED,
    /** The site merged the number into an application that does not name the holder. */
    NUMBER_OF_OTHERS;

    /** Whether a correction on the account or on the site can remove the difference. */
    public boolean isCorrectable() {
        return this == BIRTH_NAME || this == FIRST_NAME || this == BIRTH_DATE;
    }

    /** The column value for these parts; null for none. */
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
