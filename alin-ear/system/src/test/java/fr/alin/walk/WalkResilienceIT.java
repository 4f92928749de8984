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

import fr.alin.journey.DatabaseRows;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * No input causes a server error: all pages with invalid parameters, for all roles and account states, and all forms
 * with invalid values. Pages and forms are found in the EAR and in the responses.
 *
 * <p>Each page is opened by each persona; each parameter has every invalid value once, and one as every other persona
 * who may open the page; each field of each form has every kind of invalid value, by the first persona who meets the
 * form; each service gets every body in every content type. Left out is what the server would only do again:
 *
 * <ul>
 *   <li>the contents and parameters of a page that a persona may not open, since the role alone decides;
 *   <li>a field wrong alone, if it was refused by its own error while others were wrong as well, or if all that were
 *       wrong together were taken or stopped by a right one; what is hidden is always wrong alone;
 *   <li>a second form with the same fields on the same page, as another persona;
 *   <li>further bodies for a service that refused the address, the method, the content type or the caller;
 *   <li>the invalid names, owners and view states with a second form of the same persona, see {@link FormWalk}.
 * </ul>
 */
@Order(2)
class WalkResilienceIT {

    private static final int AT_ONCE = 4;

    /** Personas that servlets and the API treat differently. */
    private static final Set<Persona> SERVICE_PERSONAS =
            EnumSet.of(Persona.VISITOR, Persona.VALIDATED, Persona.ADMINISTRATOR);

    /**
     * Forms that appear only after an upload, a changed application, a site's failure or a first press; covered by
     * journeys.
     */
    private static final Set<String> RARE = Set.of("load-form", "seen-form", "owed-form", "confirmation-form");

    private final FaultReport report = new FaultReport();
    private final WalkLog log = new WalkLog();
    private final Instant begin = Instant.now();

    @Test
    void no_input_causes_a_server_error() throws Exception {
        resetFailedSignIns();
        var walkers = Executors.newFixedThreadPool(AT_ONCE);
        try (var app = new WebApp(Path.of(System.getProperty("alin.ear")))) {
            walk(app, walkers);
        } finally {
            walkers.shutdownNow();
            resetFailedSignIns();
            WalkFixtures.withdrawHomes();
        }
        log.entries().forEach(report::check);
        report.print();
        assertThat(report.faults()).isEmpty();
    }

    private void walk(WebApp app, ExecutorService walkers) throws Exception {
        var fixtures = new WalkFixtures();
        var inputs = new DiscoveredInputs();
        var pages = new PageWalk(app.pages(), fixtures, inputs, report);
        var services = new ServiceWalk(app.services());
        var personas = new ConcurrentHashMap<Persona, Walker>();
        all(walkers, List.of(Persona.values()), persona -> personas.put(persona, persona.arrives(fixtures, report)));
        done("arrivals");
        all(walkers, personas.keySet(), persona -> pages.opensAllPages(persona, personas.get(persona)));
        done("all pages");
        all(walkers, personas.keySet(), persona -> pages.sendsInvalidInput(persona, personas.get(persona)));
        done("invalid parameters");
        all(walkers, personas.keySet(), persona -> services.asks(personas.get(persona)));
        all(walkers, SERVICE_PERSONAS, persona -> services.sendsInvalidInput(personas.get(persona)));
        done("services");
        var lists = app.listForms();
        var forms =
                inputs.forms().values().stream().collect(Collectors.groupingBy(DiscoveredInputs.FormLocation::persona));
        all(
                walkers,
                longestFirst(forms),
                persona ->
                        new FormWalk(persona, personas.get(persona), fixtures, report, lists).walk(forms.get(persona)));
        done(inputs.forms().size() + " forms");
        pages.notReached().forEach(path -> report.fault("a page not reached", path));
        var met = inputs.forms().values().stream()
                .map(location -> location.form().replaceFirst("^.*:", ""))
                .collect(Collectors.toSet());
        app.forms().stream()
                .filter(form -> !met.contains(form) && !RARE.contains(form))
                .forEach(form -> report.fault("a form not found", form));
    }

    /** Longest first, to balance the threads. */
    private static List<Persona> longestFirst(Map<Persona, List<DiscoveredInputs.FormLocation>> forms) {
        return forms.keySet().stream()
                .sorted(Comparator.comparingInt((Persona persona) -> -forms.get(persona).stream()
                        .mapToInt(DiscoveredInputs.FormLocation::fields)
                        .sum()))
                .toList();
    }

    private void done(String what) {
        System.out.printf(
                "%s: %d requests after %d s%n",
                what, Walker.requests(), Duration.between(begin, Instant.now()).toSeconds());
    }

    private static <T> void all(ExecutorService walkers, Collection<T> items, Walk<T> walk) throws Exception {
        var tasks = items.stream()
                .map(item -> (Callable<Void>) () -> {
                    walk.visit(item);
                    return null;
                })
                .toList();
        for (var done : walkers.invokeAll(tasks)) {
            done.get();
        }
    }

    @FunctionalInterface
    private interface Walk<T> {
        void visit(T item);
    }

    /** Resets the failed sign-ins of this address, so that later tests are not locked out. */
    private static void resetFailedSignIns() {
        DatabaseRows.change("delete from allowance");
    }
}
