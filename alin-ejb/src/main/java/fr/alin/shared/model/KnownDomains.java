package fr.alin.shared.model;

import java.util.List;
import java.util.Optional;

/** Common mail domains in France, and corrections of mistyped ones. */
final class KnownDomains {

    /**
     * Most common first: of two equally close domains, the first is suggested. The last ones are listed so that they
     * are not corrected.
     */
    private static final List<String> KNOWN = List.of(
            "gmail.com",
            "hotmail.fr",
            "hotmail.com",
            "orange.fr",
            "yahoo.fr",
            "outlook.fr",
            "outlook.com",
            "wanadoo.fr",
            "free.fr",
            "sfr.fr",
            "laposte.net",
            "icloud.com",
            "live.fr",
            "yahoo.com",
            "bbox.fr",
            "neuf.fr",
            "msn.com",
            "numericable.fr",
            "club-internet.fr",
            "aliceadsl.fr",
            "cegetel.net",
            "live.com",
            "proton.me",
            "protonmail.com",
            "gmx.fr",
            "gmx.com",
            "aol.com",
            "googlemail.com",
            "mail.com",
            "email.com",
            "ymail.com",
            "me.com",
            "mac.com",
            "aol.fr",
            "gmx.net",
            "gmx.de",
            "live.be");

    private static final String GMAIL = "gmail.";

    private KnownDomains() {}

    /** The known domain one typing error away: one letter too many, missing or wrong, or two swapped. */
    static Optional<String> suggest(String domain) {
        if (KNOWN.contains(domain)) {
            return Optional.empty();
        }
        if (domain.startsWith(GMAIL)) {
            return Optional.of(KNOWN.get(0));
        }
        return KNOWN.stream().filter(known -> isOneErrorAway(domain, known)).findFirst();
    }

    private static boolean isOneErrorAway(String typed, String known) {
        var start = 0;
        while (start < Math.min(typed.length(), known.length()) && typed.charAt(start) == known.charAt(start)) {
            start++;
        }
        var rest = typed.substring(start);
        var wanted = known.substring(start);
        return tail(rest, 1).equals(wanted)
                || rest.equals(tail(wanted, 1))
                || tail(rest, 1).equals(tail(wanted, 1))
                || isSwapped(rest, wanted) && tail(rest, 2).equals(tail(wanted, 2));
    }

    private static boolean isSwapped(String one, String other) {
        return one.length() > 1
                && other.length() > 1
                && one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0);
    }

    private static String tail(String text, int from) {
        return text.length() < from ? "" : text.substring(from);
    }
}
