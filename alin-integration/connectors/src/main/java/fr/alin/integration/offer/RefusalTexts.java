package fr.alin.integration.offer;

import java.util.ResourceBundle;

/** Descriptions of refusals for landlords' engineers. Programs use the code. */
public final class RefusalTexts {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("fr.alin.integration.offer.refusals");

    private static final ResourceBundle ALLOWED = ResourceBundle.getBundle("fr.alin.integration.offer.allowed");
    private static final String WRONG_VALUE = "message.wrong-value";

    private RefusalTexts() {}

    public static String of(Refusal refusal) {
        var sentence = of(refusal.code(), refusal.element());
        return refusal.detail().isEmpty() ? sentence : "%s (%s)".formatted(sentence, refusal.detail());
    }

    /** The description of the rule and, for a wrong value, of the values allowed in the element. */
    static String of(String code, String element) {
        return code.equals(WRONG_VALUE) && ALLOWED.containsKey(element)
                ? of(code) + " Allowed: " + ALLOWED.getString(element)
                : of(code);
    }

    /** The description of the rule; its code if there is none. */
    static String of(String code) {
        return TEXTS.containsKey(code) ? TEXTS.getString(code) : "Refused by the rule " + code + ".";
    }
}
