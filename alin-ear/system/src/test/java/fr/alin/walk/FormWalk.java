package fr.alin.walk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Submits each form with every kind of invalid value in every field, with a lost view state, and twice. What every form
 * has, its name, its owner and the state of its page, is lost with each form, and has the other invalid values with the
 * persona's first form: it is read in the same way for all. No state, and that of a page without one, may reach the
 * form and are tried with the first form of each page.
 */
final class FormWalk {

    private static final String LONG = "x".repeat(100_000);
    private static final Map<String, Optional<String>> INVALID = invalidValues();
    private static final Map<String, Optional<String>> STATES = Map.of(
            "an empty state", Optional.of(""),
            "a state of another session", Optional.of("-1234567890123456789:9876543210987654321"),
            "a long state", Optional.of(LONG));
    private static final Optional<String> LOST = Optional.of("garbage");
    /** How many new persons may be created to get a used form again. */
    private static final int ARRIVALS = 2;

    private final Persona persona;
    private final WalkFixtures fixtures;
    private final FaultReport report;
    private final Set<String> lists;
    private final Set<String> pagesWithStatesTried = new HashSet<>();
    private boolean frameTried;
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
        INVALID.forEach((what, text) -> isWrong(first.get(), what, text));
        losesItsFrame(first.get());
        open().ifPresent(form -> shown(browser.postByScript(form.filled(), form.id() + " by a script")));
        for (int i = 0; i < Math.max(1, first.get().buttons().size()); i++) {
            sendTwice(i);
        }
    }

    /** In every field; in those at once that do not depend on each other. */
    private void isWrong(HtmlForm form, String what, Optional<String> text) {
        var together = form.fieldsOfOneRequest(lists.contains(form.id()));
        var alone = new LinkedHashSet<>(form.fieldsToVary());
        alone.removeAll(together);
        isWrongTogether(together, what, text);
        alone.forEach(name -> isWrong(List.of(name), what, text));
    }

    /**
     * A field that is refused where it stands would be refused alone as well; the others are wrong once more without
     * it. If a right one is refused instead, or all are taken, it would be so for each of them; if the answer tells
     * nothing of fields, or all together are too long, each half of them is wrong.
     */
    private void isWrongTogether(Collection<String> together, String what, Optional<String> text) {
        var names = new ArrayList<>(together);
        while (!names.isEmpty()) {
            var answer = isWrong(names, what, text);
            var refused = answer.map(WalkResponse::refusedFields).orElse(Set.of());
            if (!names.removeAll(refused)) {
                var isTold = !refused.isEmpty()
                        || answer.map(WalkResponse::isRedirect).orElse(true);
                if (names.size() > 1 && !isTold) {
                    isWrongTogether(names.subList(0, names.size() / 2), what, text);
                    isWrongTogether(names.subList(names.size() / 2, names.size()), what, text);
                }
                return;
            }
        }
    }

    private Optional<WalkResponse> isWrong(List<String> names, String what, Optional<String> text) {
        return send(form -> form.with(names, text), String.join(", ", names) + " " + what);
    }

    /** What every form of Faces has is lost, and then, once, wrong in all ways. */
    private void losesItsFrame(HtmlForm form) {
        if (form.state().isEmpty()) {
            send(HtmlForm::empty, "without anything");
            return;
        }
        losesTheState();
        sendInVain(shown -> browser.post(shown.empty(), form.id() + " without anything"));
        sendInVain(shown ->
                browser.post(shown.with(List.of(form.id()), Optional.empty()), form.id() + " without its name"));
        form.owner().ifPresent(owner -> isWrong(List.of(owner), "absent", Optional.empty()));
        if (!frameTried) {
            frameTried = true;
            Stream.concat(Stream.of(form.id()), form.owner().stream())
                    .forEach(name -> INVALID.forEach((what, text) -> isWrong(List.of(name), what, text)));
            STATES.forEach((what, state) ->
                    sendInVain(shown -> browser.post(shown.withState(state), form.id() + " with " + what)));
        }
    }

    /** The page that follows the first time shows again what was typed. */
    private void losesTheState() {
        send(form -> form.withState(LOST), "with a word as its state");
        sendInVain(form -> browser.postByScript(form.withState(LOST), form.id() + " by a script with a lost state"));
        if (pagesWithStatesTried.add(location.path())) {
            sendInVain(form -> browser.post(form.withState(Optional.empty()), form.id() + " with no state"));
            send(form -> form.withState(Optional.of("stateless")), "with a stateless state");
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

    private Optional<WalkResponse> send(Function<HtmlForm, FormData> change, String what) {
        var answer = open().map(form -> browser.post(change.apply(form), form.id() + " " + what));
        answer.ifPresent(this::shown);
        return answer;
    }

    /** Submits what does not reach the form, which is then good for the next submission. */
    private void sendInVain(Function<HtmlForm, WalkResponse> submission) {
        open().map(submission).flatMap(this::in).ifPresent(form -> shown = Optional.of(form));
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
