package fr.alin.web.eligibility;

import fr.alin.eligibility.model.Rule;
import fr.alin.eligibility.model.RuleState;

/** One rule for display: name, result, sentence with figures, and legal source. */
public record RuleLine(Rule rule, RuleState state, String title, String stateText, String sentence, String source) {

    /** CSS class of the chip; the text says the same. */
    public String chip() {
        return switch (state) {
            case HOLDS -> "chip--green";
            case FAILS -> "chip--red";
            case UNKNOWN -> "chip--amber";
            case INFORMATION -> "";
        };
    }

    /** The icon of the chip, hidden from screen readers. */
    public String icon() {
        return switch (state) {
            case HOLDS -> "check";
            case FAILS -> "times";
            case UNKNOWN -> "question";
            case INFORMATION -> "info";
        };
    }
}
