package fr.alin.shared.outbox;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Masks the text of a message by the names of its elements: references, dates, steps and facts of homes stay if they look
 * like such. All else is masked, also what is no XML.
 * See decision 110-traffic-is-read-where-it-is-kept.
 */
final class MessageMask {

    static final String MASKED = "•••";

    /** Elements and attributes that hold nothing on a person. */
    private static final Set<String> PLAIN =
            Set.of(("acceptedCount answers appliedOn approvedOn asked availableOn candidacy"
                            + " candidatesToPropose cause charges closesOn code commissionOn commune conditionUntil date department"
                            + " element encoding energyClass floor greenhouseClass kind landlord messageId offer opensOn outcome"
                            + " outdatedCount position postalCode proposeBy rank reference refusedCount renouncedOn rent repeated"
                            + " reply reservationMode sentAt standard surface type until version xmlns")
                    .split(" "));

    private static final Pattern TOKEN = Pattern.compile("<[^<>]*>|[^<]+|<");
    private static final Pattern TAG = Pattern.compile(
            "<[/?]?(?:[\\w-]{1,20}:)?([\\w-]{1,40})(?:\\s+[\\w:-]{1,60}\\s*=\\s*(?:\"[^\"]*+\"|'[^']*+'))*+\\s*[/?]?>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)((?::[\\w-]+)?)(\\s*=\\s*)(\"[^\"]*\"|'[^']*')");
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9:+._/-]{0,80}");

    private final StringBuilder masked = new StringBuilder();
    private String element = "";

    private MessageMask() {}

    static String of(String text) {
        var mask = new MessageMask();
        TOKEN.matcher(text).results().map(MatchResult::group).forEach(mask::add);
        return mask.masked.toString();
    }

    private void add(String token) {
        if (token.isBlank()) {
            masked.append(token);
        } else if (token.startsWith("<")) {
            tag(token);
        } else {
            masked.append(isPlain(element, token.strip()) ? token : MASKED);
        }
    }

    private void tag(String token) {
        var tag = TAG.matcher(token);
        if (!tag.matches()) {
            element = "";
            masked.append(MASKED);
            return;
        }
        element = token.startsWith("</") || token.endsWith("/>") ? "" : tag.group(1);
        masked.append(ATTRIBUTE.matcher(token).replaceAll(MessageMask::attribute));
    }

    /** Of an attribute with a prefix the prefix counts, so that a namespace stays. */
    private static String attribute(MatchResult found) {
        var value = found.group(4);
        var shown = isPlain(found.group(1), value.substring(1, value.length() - 1))
                ? found.group()
                : found.group(1) + found.group(2) + "=\"" + MASKED + "\"";
        return Matcher.quoteReplacement(shown);
    }

    private static boolean isPlain(String name, String value) {
        return PLAIN.contains(name) && HARMLESS.matcher(value).matches();
    }
}
