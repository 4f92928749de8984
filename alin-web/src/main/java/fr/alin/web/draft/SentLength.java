package fr.alin.web.draft;

import jakarta.servlet.http.HttpServletRequest;

/** Recognizes a form with more bytes of files than web.xml allows: the server then hands on none of its fields. */
final class SentLength {

    /** As {@code max-file-size} in web.xml. */
    static final long MOST_BYTES = 10_000_000;

    private SentLength() {}

    static boolean isTooLarge(HttpServletRequest request) {
        return request.getContentLengthLong() > MOST_BYTES;
    }
}
