package fr.alin.candidacy.view;

import java.util.List;

/**
 * Why a landlord's message is refused or waits.
 *
 * @param code for programs, such as {@code candidacy.step-before-candidacy}
 * @param element the element of the message at fault, or its attribute after an {@code @}
 * @param value what is written there; may be empty
 * @param details what the code's sentence names, in its order; dates as {@code 2026-12-10}
 */
public record AnswerFault(String code, String element, String value, List<String> details) {

    public AnswerFault {
        details = List.copyOf(details);
    }

    /** The code and what it names, in one line for the administrator. */
    public String line() {
        return details.isEmpty() ? code : code + " " + String.join(" ", details);
    }
}
