package fr.alin.journey;

import java.util.regex.Pattern;

/** One mail with its two parts. */
record Mail(String subject, String from, String text, String html) {

    /** The link to this page, from the text part. */
    String link(String path) {
        var link =
                Pattern.compile("https?://\\S*" + Pattern.quote(path) + "\\S*").matcher(text);
        if (!link.find()) {
            throw new AssertionError("No link to " + path + " in: " + text);
        }
        return link.group();
    }
}
