package fr.alin.candidacy.model;

import java.util.Optional;
import java.util.regex.Pattern;

/** How people and landlords name a candidacy: C and its number in at least nine digits, as C000000043. */
public record CandidacyReference(String value) {

    private static final Pattern FORM = Pattern.compile("C(\\d{9}|[1-9]\\d{9,17})");

    /** @throws IllegalArgumentException when the value has another form */
    public CandidacyReference {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the reference of a candidacy");
        }
    }

    public static CandidacyReference of(long id) {
        return new CandidacyReference("C%09d".formatted(id));
    }

    /** Empty for a text of another form. */
    public static Optional<CandidacyReference> find(String text) {
        return Optional.of(text).filter(FORM.asMatchPredicate()).map(CandidacyReference::new);
    }

    public long id() {
        return Long.parseLong(value.substring(1));
    }
}
