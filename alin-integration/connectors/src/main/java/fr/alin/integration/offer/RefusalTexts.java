package fr.alin.integration.offer;

import java.util.ResourceBundle;

/** Refusals in words for a landlord's engineer; programs read the code. */
final class RefusalTexts {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("fr.alin.integration.offer.refusals");

    private static final ResourceBundle ALLOWED = ResourceBundle.getBundle("fr.alin.integration.offer.allowed");
    private static final String WRONG_VALUE = "message.wrong-value";

    private RefusalTexts() {}

    static String of(Refusal refusal) {
        var sentence = of(refusal.code(), refusal.element());
        return refusal.detail().isEmpty() ? sentence : sentence + " " + refusal.detail();
    }

    /** The rule, and what the element may hold when its value is no such thing. */
    static String of(String code, String element) {
        return code.equals(WRONG_VALUE) && ALLOWED.containsKey(element)
                ? of(code) + " Allowed: " + ALLOWED.getString(element)
                : of(code);
    }

    /** A rule we have no words for is named. */
    static String of(String code) {
        return TEXTS.containsKey(code) ? TEXTS.getString(code) : "Refused by the rule " + code + ".";
    }
}
