package fr.alin.candidacy.model;

import java.util.Optional;
import java.util.regex.Pattern;

/** Public reference of a candidacy: C and its id in at least nine digits, for instance C000000043. */
public record CandidacyReference(String value) {

    private static final Pattern FORM = Pattern.compile("C(\\d{9}|[1-9]\\d{9,17})");

    /** @throws IllegalArgumentException when the value is malformed */
    public CandidacyReference {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Malformed candidacy reference");
        }
    }

    public static CandidacyReference of(long id) {
        return new CandidacyReference("C%09d".formatted(id));
    }

    /** Empty for a malformed text. */
    public static Optional<CandidacyReference> find(String text) {
        return Optional.of(text).filter(FORM.asMatchPredicate()).map(CandidacyReference::new);
    }

    public long id() {
        return Long.parseLong(value.substring(1));
    }
}
