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

/** Every page, with every parameter as it should not be, for every guest. */
final class PageWalk {

    /** What nobody should send, as it stands in an address. */
    private static final List<String> STRANGE = Stream.concat(
                    Stream.of("", "abc", "'\"><b>é", "-1", "99999999999999999999", "x".repeat(3000), "🏠", "C000000000")
                            .map(text -> URLEncoder.encode(text, StandardCharsets.UTF_8)),
                    Stream.of("%00%07", "%FF%FE"))
            .toList();

    private static final Set<String> ONE = Set.of("abc");
    private static final Set<Integer> CALM = Set.of(200, 302, 303, 404);
    private static final int FOREIGN = 3;

    private final List<WalkedPage> pages;
    private final Town town;
    private final Surroundings surroundings;
    private final Verdict verdict;
    private final Map<String, Set<Guest>> reached = new ConcurrentHashMap<>();

    PageWalk(List<WalkedPage> pages, Town town, Surroundings surroundings, Verdict verdict) {
        this.pages = pages;
        this.town = town;
        this.surroundings = surroundings;
        this.verdict = verdict;
    }

    /** Opens every page, and looks for links, parameters and forms. */
    void looksAround(Guest guest, Walker browser) {
        for (var page : pages) {
            look(guest, page, browser.get(page.path()));
            town.address(page.path()).ifPresent(address -> look(guest, page, browser.get(address)));
            town.otherAddresses(page.path()).forEach(address -> look(guest, page, browser.get(address)));
        }
    }

    private void look(Guest guest, WalkedPage page, Answer answer) {
        var signIn = answer.isRedirect() && answer.location().orElse("").startsWith("/sign-in");
        if (page.isOpenTo(guest.role())) {
            expect(CALM.contains(answer.status()), "a page that does not open", answer);
            expect(!page.hidden() || !guest.role().isEmpty(), "a private page that is open", answer);
        } else if (guest.role().isEmpty()) {
            expect(signIn, "not led to sign-in", answer);
        } else {
            expect(answer.status() == 403, "another role's page that is no 403", answer);
        }
        if (answer.status() == 200) {
            reached.computeIfAbsent(page.path(), key -> ConcurrentHashMap.newKeySet())
                    .add(guest);
            surroundings.remember(guest, answer);
        }
    }

    /** Opens every page again with every parameter as it should not be. */
    void asksStrangely(Guest guest, Walker browser) {
        for (var page : pages) {
            var names = new TreeSet<>(page.parameters());
            names.addAll(surroundings.parameters(page.path()));
            for (var name : names) {
                tried(guest, page, name)
                        .forEach(value ->
                                judge(guest, page, name, browser.get(page.path() + "?" + name + "=" + value), value));
            }
        }
    }

    private void judge(Guest guest, WalkedPage page, String name, Answer answer, String value) {
        if (page.isOpenTo(guest.role()) && page.needed().contains(name) && STRANGE.contains(value)) {
            expect(answer.status() == 404, "a strange parameter that is no 404", answer);
        } else if (page.isOpenTo(guest.role())) {
            expect(CALM.contains(answer.status()), "a strange answer to a parameter", answer);
        }
    }

    /** Everything to whoever the page opens for, where it needs the parameter; else to one of them. */
    private Set<String> tried(Guest guest, WalkedPage page, String name) {
        if (!page.isOpenTo(guest.role()) || !page.needed().contains(name) && guest != witness(page)) {
            return ONE;
        }
        var found = new LinkedHashSet<>(STRANGE);
        surroundings.values(page.path(), name).stream().limit(FOREIGN).forEach(found::add);
        return found;
    }

    private Guest witness(WalkedPage page) {
        var guests = reached.getOrDefault(page.path(), Set.of());
        return guests.isEmpty() || guests.contains(Guest.VALIDATED)
                ? Guest.VALIDATED
                : EnumSet.copyOf(guests).iterator().next();
    }

    private void expect(boolean fact, String otherwise, Answer answer) {
        if (!fact) {
            verdict.fault(otherwise, answer);
        }
    }

    Set<String> unreached() {
        var left = new TreeSet<String>();
        pages.stream().map(WalkedPage::path).forEach(left::add);
        left.removeAll(reached.keySet());
        return left;
    }
}
