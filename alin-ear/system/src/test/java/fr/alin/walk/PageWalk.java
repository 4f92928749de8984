package fr.alin.walk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Opens every page as every persona, with invalid values in every parameter. */
final class PageWalk {

    /** Invalid parameter values, URL-encoded. */
    private static final List<String> INVALID = Stream.concat(
                    Stream.of("", "abc", "'\"><b>é", "-1", "99999999999999999999", "x".repeat(3000), "🏠", "C000000000")
                            .map(text -> URLEncoder.encode(text, StandardCharsets.UTF_8)),
                    Stream.of("%00%07", "%FF%FE"))
            .toList();

    private static final String ONE = "abc";
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

    /**
     * Opens every page and collects links, parameters and forms; first with content of its own, which forms change. A
     * page that the persona may not open is refused whatever its content.
     */
    void opensAllPages(Persona persona, Walker browser) {
        for (var page : pages) {
            if (page.isOpenTo(persona.role())) {
                fixtures.address(page.path()).ifPresent(address -> checkPage(persona, page, browser.get(address)));
            }
            checkPage(persona, page, browser.get(page.path()));
            if (page.isOpenTo(persona.role())) {
                fixtures.otherAddresses(page.path()).forEach(address -> checkPage(persona, page, browser.get(address)));
            }
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
            for (var name : List.copyOf(names)) {
                if (triesAllValues(persona, page, name)) {
                    valuesToTry(page, name).forEach(value -> sends(persona, browser, page, Set.of(name), value));
                    names.remove(name);
                }
            }
            triesOneValue(persona, browser, page, names);
        }
    }

    /** As one persona of each role for required parameters, as one persona for optional ones. */
    private boolean triesAllValues(Persona persona, WalkedPage page, String name) {
        return page.isOpenTo(persona.role())
                && (page.needed().contains(name) ? persona.standsForItsRole() : persona == representative(page));
    }

    private Set<String> valuesToTry(WalkedPage page, String name) {
        var found = new LinkedHashSet<>(INVALID);
        inputs.values(page.path(), name).stream().limit(FOREIGN).forEach(found::add);
        return found;
    }

    /**
     * Every other persona who may open the page tries one value: in each required parameter alone, and in all optional
     * ones at once. The page of another role, which is refused before a parameter is read, is asked once by each role.
     */
    private void triesOneValue(Persona persona, Walker browser, WalkedPage page, Set<String> names) {
        if (page.isOpenTo(persona.role())) {
            for (var name : page.needed()) {
                if (names.remove(name)) {
                    sends(persona, browser, page, Set.of(name), ONE);
                }
            }
        } else if (!persona.standsForItsRole()) {
            return;
        }
        if (!names.isEmpty()) {
            sends(persona, browser, page, names, ONE);
        }
    }

    /** @param value of all these parameters */
    private void sends(Persona persona, Walker browser, WalkedPage page, Set<String> names, String value) {
        var question = names.stream().map(name -> name + "=" + value).collect(Collectors.joining("&"));
        var answer = browser.get(page.path() + "?" + question);
        if (!page.isOpenTo(persona.role())) {
            return;
        }
        if (!Collections.disjoint(page.needed(), names) && INVALID.contains(value)) {
            expect(answer.status() == 404, "an invalid parameter without 404", answer);
        } else {
            expect(EXPECTED.contains(answer.status()), "an unexpected status for a parameter", answer);
        }
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
