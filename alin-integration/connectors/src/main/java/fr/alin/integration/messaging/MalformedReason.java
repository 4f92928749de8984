package fr.alin.integration.messaging;

import java.util.regex.Pattern;

/**
 * What a reader says of a message that cannot be read, apart.
 *
 * @param code of the rule, such as {@code message.wrong-value}
 * @param element its path, such as {@code /answer/decision/rank}; empty for the whole message
 * @param value the wrong value; empty if none
 */
public record MalformedReason(String code, String element, String value) {

    /** For instance {@code 3:12 /answer/decision/rank = "first": message.wrong-value}. */
    private static final Pattern REASON = Pattern.compile(
            "(?s)(?:.*?(?<element>[@/][^\\s=\"]*)(?: = \"(?<value>.*)\")?: )?.*?(?<code>message\\.[a-z-]+)[^\"]*");

    public static MalformedReason of(MalformedMessage malformed) {
        var found = REASON.matcher(malformed.getMessage());
        return found.matches()
                ? new MalformedReason(
                        found.group("code"), orEmpty(found.group("element")), orEmpty(found.group("value")))
                : new MalformedReason("message.malformed", "", "");
    }

    private static String orEmpty(String group) {
        return group == null ? "" : group;
    }
}
