package fr.alin.integration.landlord;

import java.util.List;
import java.util.regex.Pattern;

import fr.alin.candidacy.view.AnswerFault;
import fr.alin.integration.messaging.MalformedMessage;

/** Names the element, the value and the rule of a message that could not be read, from its reason in one line. */
final class UnreadAnswer {

    /** For instance {@code 3:12 /answer/decision/rank = "first": message.wrong-value}. */
    private static final Pattern REASON = Pattern.compile(
            "(?s)(?:.*?(?<element>[@/][^\\s=\"]*)(?: = \"(?<value>.*)\")?: )?.*?(?<code>message\\.[a-z-]+)[^\"]*");

    private UnreadAnswer() {}

    static AnswerFault fault(MalformedMessage malformed) {
        var found = REASON.matcher(malformed.getMessage());
        return found.matches()
                ? new AnswerFault(
                        found.group("code"), orEmpty(found.group("element")), orEmpty(found.group("value")), List.of())
                : new AnswerFault("message.malformed", "", "", List.of());
    }

    private static String orEmpty(String group) {
        return group == null ? "" : group;
    }
}
