package fr.alin.integration.landlord;

import java.text.MessageFormat;
import java.util.ResourceBundle;

import fr.alin.candidacy.view.AnswerFault;

/** The French sentences of an acknowledgement for a landlord's engineers. Programs use the code. */
final class AnswerTexts {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("fr.alin.integration.landlord.answers");

    private AnswerTexts() {}

    /** The sentence of the rule; its code if there is none. */
    static String of(AnswerFault fault) {
        return TEXTS.containsKey(fault.code())
                ? MessageFormat.format(
                        TEXTS.getString(fault.code()), fault.details().toArray())
                : "Refusé par la règle " + fault.code() + ".";
    }
}
