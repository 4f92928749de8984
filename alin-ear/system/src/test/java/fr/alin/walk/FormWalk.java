package fr.alin.walk;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Submits each form with invalid values in every field, with a lost view state, and twice. The other invalid states are
 * tried with the first form of each page, since the state belongs to the page.
 */
final class FormWalk {

    private static final String LONG = "x".repeat(100_000);
    private static final Map<String, Optional<String>> INVALID = invalidValues();
    private static final Map<String, Optional<String>> STATES = Map.of(
            "no state", Optional.empty(),
            "an empty state", Optional.of(""),
            "a state of another session", Optional.of("-1234567890123456789:9876543210987654321"),
            "a long state", Optional.of(LONG),
            "a stateless state", Optional.of("stateless"));
    private static final Optional<String> LOST = Optional.of("garbage");
    /** How many new persons may be created to get a used form again. */
    private static final int ARRIVALS = 2;

    private final Persona persona;
    private final WalkFixtures fixtures;
    private final FaultReport report;
    private final Set<String> lists;
    private final Set<String> pagesWithStatesTried = new HashSet<>();
    private Walker browser;
    private DiscoveredInputs.FormLocation location;
    private String address;
    private Optional<HtmlForm> shown = Optional.empty();

    /** @param lists the ids of the forms around lists of the staff */
    FormWalk(Persona persona, Walker browser, WalkFixtures fixtures, FaultReport report, Set<String> lists) {
        this.persona = persona;
        this.browser = browser;
        this.fixtures = fixtures;
        this.report = report;
        this.lists = lists;
    }

    void walk(List<DiscoveredInputs.FormLocation> locations) {
        for (var next : locations) {
            location = next;
            address = location.address();
            shown = Optional.empty();
            walk();
        }
    }

    private void walk() {
        var first = open();
        if (first.isEmpty()) {
            return;
        }
        for (var name : first.get().fieldsToVary()) {
            INVALID.forEach((what, text) -> send(form -> form.with(name, text), name + " " + what));
        }
        if (first.get().state().isPresent()) {
            losesTheState();
        }
        send(HtmlForm::empty, "without anything");
        open().ifPresent(form -> shown(browser.postByScript(form.filled(), form.id() + " by a script")));
        for (int i = 0; i < Math.max(1, first.get().buttons().size()); i++) {
            sendTwice(i);
        }
    }

    private void losesTheState() {
        send(form -> form.withState(LOST), "with a word as its state");
        open().ifPresent(form ->
                shown(browser.postByScript(form.withState(LOST), form.id() + " by a script with a lost state")));
        if (pagesWithStatesTried.add(location.path())) {
            STATES.forEach((what, state) -> send(form -> form.withState(state), "with " + what));
        }
    }

    private void sendTwice(int button) {
        open().ifPresent(form -> {
            var filled = form.filledBy(form.buttons().stream().skip(button).findFirst());
            browser.post(filled, form.id() + " by button " + button);
            browser.post(filled, form.id() + " by button " + button + " again");
            shown = Optional.empty();
        });
    }

    private void send(Function<HtmlForm, FormData> change, String what) {
        open().ifPresent(form -> shown(browser.post(change.apply(form), form.id() + " " + what)));
    }

    /**
     * Remembers the form if the response shows it again; otherwise the page is reopened. A list that leads to its own
     * address has changed nothing: its form stays good.
     */
    private void shown(WalkResponse answer) {
        if (!isListAsBefore(answer)) {
            shown = answer.status() == 200 ? in(answer) : Optional.empty();
        }
    }

    private boolean isListAsBefore(WalkResponse answer) {
        return lists.contains(location.form()) && answer.location().orElse("").startsWith(location.path() + "?");
    }

    /** The current form; once a submission has used it up, a new person opens the page. */
    private Optional<HtmlForm> open() {
        if (shown.isEmpty()) {
            shown = in(browser.get(address));
        }
        for (int arrival = 0; shown.isEmpty() && arrival < ARRIVALS; arrival++) {
            browser = persona.arrives(fixtures, report);
            var addresses = fixtures.addresses(location.path()).iterator();
            while (shown.isEmpty() && addresses.hasNext()) {
                address = addresses.next();
                shown = in(browser.get(address));
            }
        }
        if (shown.isEmpty()) {
            report.fault("a form that could not be reopened", location.toString());
        }
        return shown;
    }

    private Optional<HtmlForm> in(WalkResponse answer) {
        return answer.isPage() && answer.body().contains(location.form())
                ? HtmlForm.of(answer).stream()
                        .filter(form -> form.id().equals(location.form()))
                        .findFirst()
                : Optional.empty();
    }

    private static Map<String, Optional<String>> invalidValues() {
        var values = new LinkedHashMap<String, Optional<String>>();
        values.put("absent", Optional.empty());
        values.put("empty", Optional.of(""));
        values.put("of 100 000 characters", Optional.of(LONG));
        values.put("of control characters", Optional.of("a\u0000\u0007\u001B\u0085\r\nb"));
        values.put("of emoji", Optional.of("🏠👩‍👩‍👧‍👦"));
        return values;
    }
}
