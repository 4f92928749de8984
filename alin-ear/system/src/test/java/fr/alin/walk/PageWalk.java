package fr.alin.walk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Opens every page as every persona, with invalid values in every parameter. */
final class PageWalk {

    /** Invalid parameter values, URL-encoded. */
    private static final List<String> INVALID = Stream.concat(
                    Stream.of("", "abc", "'\"><b>é", "-1", "99999999999999999999", "x".repeat(3000), "🏠", "C000000000")
                            .map(text -> URLEncoder.encode(text, StandardCharsets.UTF_8)),
                    Stream.of("%00%07", "%FF%FE"))
            .toList();

    private static final Set<String> ONE = Set.of("abc");
    private static final Set<Integer> EXPECTED = Set.of(200, 302, 303, 404);
    private static final int FOREIGN = 3;

    private final List<WalkedPage> pages;
    private final WalkFixtures fixtures;
    private final DiscoveredInputs inputs;
    private final FaultReport report;
    private final Map<String, Set<Persona>> reached = new ConcurrentHashMap<>();

    PageWalk(List<WalkedPage> pages, WalkFixtures fixtures, DiscoveredInputs inputs, FaultReport report) {
        this.pages = pages;
        this.fixtures = fixtures;
        this.inputs = inputs;
        this.report = report;
    }

    /** Opens every page and collects links, parameters and forms; first with content of its own, which forms change. */
    void opensAllPages(Persona persona, Walker browser) {
        for (var page : pages) {
            fixtures.address(page.path()).ifPresent(address -> checkPage(persona, page, browser.get(address)));
            checkPage(persona, page, browser.get(page.path()));
            fixtures.otherAddresses(page.path()).forEach(address -> checkPage(persona, page, browser.get(address)));
        }
    }

    private void checkPage(Persona persona, WalkedPage page, WalkResponse answer) {
        var signIn = answer.isRedirect() && answer.location().orElse("").startsWith("/sign-in");
        if (page.isOpenTo(persona.role())) {
            expect(EXPECTED.contains(answer.status()), "a page that does not open", answer);
            expect(!page.hidden() || !persona.role().isEmpty(), "a private page that is open", answer);
        } else if (persona.role().isEmpty()) {
            expect(signIn, "no redirect to sign-in", answer);
        } else {
            expect(answer.status() == 403, "another role's page without 403", answer);
        }
        if (answer.status() == 200) {
            reached.computeIfAbsent(page.path(), key -> ConcurrentHashMap.newKeySet())
                    .add(persona);
            inputs.remember(persona, answer);
        }
    }

    /** Opens every page with invalid parameters. */
    void sendsInvalidInput(Persona persona, Walker browser) {
        for (var page : pages) {
            var names = new TreeSet<>(page.parameters());
            names.addAll(inputs.parameters(page.path()));
            for (var name : names) {
                valuesToTry(persona, page, name)
                        .forEach(value ->
                                check(persona, page, name, browser.get(page.path() + "?" + name + "=" + value), value));
            }
        }
    }

    private void check(Persona persona, WalkedPage page, String name, WalkResponse answer, String value) {
        if (page.isOpenTo(persona.role()) && page.needed().contains(name) && INVALID.contains(value)) {
            expect(answer.status() == 404, "an invalid parameter without 404", answer);
        } else if (page.isOpenTo(persona.role())) {
            expect(EXPECTED.contains(answer.status()), "an unexpected status for a parameter", answer);
        }
    }

    /**
     * All values once: as one persona of each role for required parameters, as one persona for optional ones. Every
     * other persona who may open the page tries one value. The page of another role, which is refused before a
     * parameter is read, is asked once by each role.
     */
    private Set<String> valuesToTry(Persona persona, WalkedPage page, String name) {
        if (!page.isOpenTo(persona.role())) {
            return persona.standsForItsRole() ? ONE : Set.of();
        }
        if (page.needed().contains(name) ? !persona.standsForItsRole() : persona != representative(page)) {
            return ONE;
        }
        var found = new LinkedHashSet<>(INVALID);
        inputs.values(page.path(), name).stream().limit(FOREIGN).forEach(found::add);
        return found;
    }

    private Persona representative(WalkedPage page) {
        var personas = reached.getOrDefault(page.path(), Set.of());
        return personas.isEmpty() || personas.contains(Persona.VALIDATED)
                ? Persona.VALIDATED
                : EnumSet.copyOf(personas).iterator().next();
    }

    private void expect(boolean fact, String otherwise, WalkResponse answer) {
        if (!fact) {
            report.fault(otherwise, answer);
        }
    }

    Set<String> notReached() {
        var left = new TreeSet<String>();
        pages.stream().map(WalkedPage::path).forEach(left::add);
        left.removeAll(reached.keySet());
        return left;
    }
}
