package fr.alin.integration.offer;

import java.util.ResourceBundle;

/** Refusals in words for a landlord's engineer; programs read the code. */
final class RefusalTexts {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("fr.alin.integration.offer.refusals");

    private RefusalTexts() {}

    static String of(Refusal refusal) {
        var sentence = of(refusal.code());
        return refusal.detail().isEmpty() ? sentence : sentence + " " + refusal.detail();
    }

    /** A rule we have no words for is named. */
    static String of(String code) {
        return TEXTS.containsKey(code) ? TEXTS.getString(code) : "Refused by the rule " + code + ".";
    }
}
