package fr.alin.integration.partners.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A part of a plain text: an address to be shown as a link, or what stands between addresses. */
public record LinkedText(String text, boolean isAddress) {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"']+");

    /** The whole text, in its order. */
    public static List<LinkedText> of(String plain) {
        var parts = new ArrayList<LinkedText>();
        var found = ADDRESS.matcher(plain);
        int end = 0;
        while (found.find()) {
            parts.add(new LinkedText(plain.substring(end, found.start()), false));
            parts.add(new LinkedText(found.group(), true));
            end = found.end();
        }
        parts.add(new LinkedText(plain.substring(end), false));
        return parts;
    }
}
