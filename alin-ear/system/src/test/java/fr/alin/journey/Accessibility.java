package fr.alin.journey;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/**
 * Checks a page by axe. Its script is sent once to each document and asked for violations only: sending it for every
 * check, and bringing back what passed, would cost more than the checks themselves.
 */
final class Accessibility {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");
    private static final String SCRIPT = AxeBuilder.getAxeScript();
    /** A colour in transition would be judged as it is for a moment. What moves for ever is not waited for. */
    private static final String AT_REST = """
            () => Promise.all(document.getAnimations()
                .filter(one => one.playState === 'running' && one.effect.getComputedTiming().endTime !== Infinity)
                .map(one => one.finished.catch(() => null)))
                .then(() => null)\
            """;

    private static final String VIOLATIONS = """
            async tags => (await axe.run({runOnly: tags, resultTypes: ['violations']})).violations
                .map(rule => rule.id + ': ' + rule.nodes[0].html)\
            """;

    private Accessibility() {}

    /** The violated rules of WCAG 2.1 A and AA, each with the first element concerned. */
    static List<?> violations(Page page) {
        if (!Boolean.TRUE.equals(page.evaluate("'axe' in window"))) {
            page.evaluate(SCRIPT);
        }
        page.evaluate(AT_REST);
        return (List<?>) page.evaluate(VIOLATIONS, WCAG);
    }
}
