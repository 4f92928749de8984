package fr.alin.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/**
 * Nothing that a person or a program sends makes a failure: every page with strange parameters in every role and every
 * state of an account, and every form with strange fields. Pages and forms are found in the EAR and in the answers.
 */
class WalkResilienceIT {

    private static final int AT_ONCE = 4;

    /** To whom servlets and the API answer differently. */
    private static final Set<Guest> STRANGERS = EnumSet.of(Guest.VISITOR, Guest.VALIDATED, Guest.ADMINISTRATOR);

    /** Forms that only a file, a changed record or a silent partner brings forth; journeys send them. */
    private static final Set<String> RARE = Set.of("load-form", "seen-form", "owed-form");

    private final Verdict verdict = new Verdict();
    private final ServerLog log = new ServerLog();
    private final Instant begin = Instant.now();

    @Test
    void whatever_is_sent_nothing_fails() throws Exception {
        Town.forgetsTries();
        var walkers = Executors.newFixedThreadPool(AT_ONCE);
        try (var app = new WebApp(Path.of(System.getProperty("alin.ear")))) {
            walk(app, walkers);
        } finally {
            walkers.shutdownNow();
            Town.forgetsTries();
            Town.takesItsHomesBack();
        }
        log.entries().forEach(verdict::on);
        verdict.print();
        assertThat(verdict.faults()).isEmpty();
    }

    private void walk(WebApp app, ExecutorService walkers) throws Exception {
        var town = new Town();
        var surroundings = new Surroundings();
        var pages = new PageWalk(app.pages(), town, surroundings, verdict);
        var services = new ServiceWalk(app.services());
        var guests = new ConcurrentHashMap<Guest, Walker>();
        all(walkers, List.of(Guest.values()), guest -> guests.put(guest, guest.arrives(town, verdict)));
        done("arrivals");
        all(walkers, guests.keySet(), guest -> pages.looksAround(guest, guests.get(guest)));
        done("all pages");
        all(walkers, guests.keySet(), guest -> pages.asksStrangely(guest, guests.get(guest)));
        done("strange parameters");
        all(walkers, guests.keySet(), guest -> services.asks(guests.get(guest)));
        all(walkers, STRANGERS, guest -> services.asksStrangely(guests.get(guest)));
        done("services");
        var forms = surroundings.forms().values().stream().collect(Collectors.groupingBy(Surroundings.Spot::guest));
        all(
                walkers,
                longestFirst(forms),
                guest -> new FormWalk(guest, guests.get(guest), town, verdict).walk(forms.get(guest)));
        done(surroundings.forms().size() + " forms");
        pages.unreached().forEach(path -> verdict.fault("a page nobody reached", path));
        var met = surroundings.forms().values().stream()
                .map(spot -> spot.form().replaceFirst("^.*:", ""))
                .collect(Collectors.toSet());
        app.forms().stream()
                .filter(form -> !met.contains(form) && !RARE.contains(form))
                .forEach(form -> verdict.fault("a form nobody met", form));
    }

    /** So that nobody is left walking alone at the end. */
    private static List<Guest> longestFirst(Map<Guest, List<Surroundings.Spot>> forms) {
        return forms.keySet().stream()
                .sorted(Comparator.comparingInt((Guest guest) -> -forms.get(guest).stream()
                        .mapToInt(Surroundings.Spot::fields)
                        .sum()))
                .toList();
    }

    private void done(String what) {
        System.out.printf(
                "%s: %d requests after %d s%n",
                what, Walker.requests(), Duration.between(begin, Instant.now()).toSeconds());
    }

    private static <T> void all(ExecutorService walkers, Collection<T> things, Walk<T> walk) throws Exception {
        var tasks = things.stream()
                .map(thing -> (Callable<Void>) () -> {
                    walk.past(thing);
                    return null;
                })
                .toList();
        for (var done : walkers.invokeAll(tasks)) {
            done.get();
        }
    }

    @FunctionalInterface
    private interface Walk<T> {
        void past(T thing);
    }
}
