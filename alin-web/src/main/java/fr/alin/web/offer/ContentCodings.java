package fr.alin.web.offer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads the header {@code Accept-Encoding}, after RFC 9110. */
final class ContentCodings {

    private static final Predicate<String> REFUSED =
            Pattern.compile(";\\s*q\\s*=\\s*0(?:\\.0*)?\\s*$").asPredicate();

    private ContentCodings() {}

    /** Whether a body may be sent as gzip; without the header every coding may be sent. */
    static boolean allowGzip(String accepted) {
        return accepted == null
                || weight(accepted, "gzip")
                        .or(() -> weight(accepted, "*"))
                        .filter(REFUSED.negate())
                        .isPresent();
    }

    private static Optional<String> weight(String accepted, String coding) {
        return Arrays.stream(accepted.toLowerCase(Locale.ROOT).split(","))
                .filter(part -> part.split(";", 2)[0].strip().equals(coding))
                .findFirst();
    }
}
