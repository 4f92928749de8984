package fr.alin.web.dashboard;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import fr.alin.candidacy.view.ComplementView;
import fr.alin.housingapplication.view.NextAction;
import fr.alin.housingapplication.view.NextStep;

/**
 * One line of the dashboard's list and its target: a page of ours, or the registration site.
 *
 * @param key ends the keys of its words, {@code dashboard.next.<key>} and {@code dashboard.link.<key>}
 * @param target the outcome of a page, or an address when it is outside
 */
public record ToDo(String key, int left, LocalDate day, String target, boolean outside, boolean waiting) {

    private static final String RECORD = "/housing-application/record";
    private static final String IMPORT = "/housing-application/import";
    private static final String EMPLOYMENT = "/housing-application/employment";
    private static final String DOCUMENTS = "/housing-application/documents";
    private static final Map<NextStep, String> PAGES = Map.ofEntries(
            Map.entry(NextStep.IMPORT, IMPORT),
            Map.entry(NextStep.WAIT_FOR_SITE, IMPORT),
            Map.entry(NextStep.SOLVE_IMPORT, IMPORT),
            Map.entry(NextStep.ENTER_CODE, "/housing-application/code"),
            Map.entry(NextStep.SEE_DIFFERENCE, RECORD),
            Map.entry(NextStep.STRUCK_OFF, RECORD),
            Map.entry(NextStep.CONFIRM_NUMBER, "/housing-application/confirm-number"),
            Map.entry(NextStep.SEE_CHANGES, RECORD),
            Map.entry(NextStep.UPDATE_WAITS, RECORD),
            Map.entry(NextStep.COMPLETE_EMPLOYMENT, EMPLOYMENT),
            Map.entry(NextStep.COMPANY_WAITS, EMPLOYMENT),
            Map.entry(NextStep.CONFIRM_DOCUMENTS, DOCUMENTS),
            Map.entry(NextStep.VALIDATE, DOCUMENTS),
            Map.entry(NextStep.SEE_OFFERS, "/offers/list"));
    private static final Set<NextStep> ON_THE_SITE =
            Set.of(NextStep.RENEW, NextStep.RENEW_EXPIRED, NextStep.GIVE_TAX_INCOME, NextStep.GIVE_SIRET);

    /** To answer whoever asks for a complement. */
    public static ToDo of(ComplementView asked) {
        return new ToDo(
                asked.dueOn().isPresent() ? "ANSWER" : "ANSWER_UNDATED",
                0,
                asked.dueOn().orElse(null),
                "/candidacies/complement",
                false,
                false);
    }

    /** With an active candidacy the step is to follow it, instead of viewing offers. */
    public static ToDo of(NextAction action, boolean following, String site) {
        var step = action.step();
        if (following && step == NextStep.SEE_OFFERS) {
            return new ToDo("FOLLOW", 0, null, "/candidacies/index", false, false);
        }
        var outside = ON_THE_SITE.contains(step);
        return new ToDo(
                step.name(),
                action.left(),
                action.day().orElse(null),
                outside ? site : PAGES.get(step),
                outside,
                step.isWaiting());
    }
}
