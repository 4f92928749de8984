package fr.alin.walk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The forms that one guest has met, each with every field as it should not be, with lost states, and sent twice. */
final class FormWalk {

    private static final String LONG = "x".repeat(100_000);
    private static final Map<String, Optional<String>> STRANGE = strange();
    private static final Map<String, Optional<String>> STATES = Map.of(
            "no state", Optional.empty(),
            "an empty state", Optional.of(""),
            "a word as its state", Optional.of("garbage"),
            "a state of another session", Optional.of("-1234567890123456789:9876543210987654321"),
            "a long state", Optional.of(LONG),
            "a stateless state", Optional.of("stateless"));
    /** How many new people come until a form that is gone once it has been sent is there again. */
    private static final int ARRIVALS = 2;

    private final Guest guest;
    private final Town town;
    private final Verdict verdict;
    private Walker browser;
    private Surroundings.Spot spot;
    private String address;
    private Optional<PageForm> shown = Optional.empty();

    FormWalk(Guest guest, Walker browser, Town town, Verdict verdict) {
        this.guest = guest;
        this.browser = browser;
        this.town = town;
        this.verdict = verdict;
    }

    void walk(List<Surroundings.Spot> spots) {
        for (var next : spots) {
            spot = next;
            address = spot.address();
            shown = Optional.empty();
            walk();
        }
    }

    private void walk() {
        var first = open();
        if (first.isEmpty()) {
            return;
        }
        for (var name : first.get().fields().keySet()) {
            STRANGE.forEach((what, text) -> send(form -> form.with(name, text), name + " " + what));
        }
        STATES.forEach((what, state) -> send(form -> form.withState(state), "with " + what));
        send(PageForm::empty, "without anything");
        open().ifPresent(form -> shown(browser.postByScript(form.filled(), form.id() + " by a script")));
        open().ifPresent(form -> shown(browser.postByScript(
                form.withState(Optional.of("garbage")), form.id() + " by a script with a lost state")));
        for (int i = 0; i < Math.max(1, first.get().buttons().size()); i++) {
            sendTwice(i);
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

    private void send(Function<PageForm, Filled> change, String what) {
        open().ifPresent(form -> shown(browser.post(change.apply(form), form.id() + " " + what)));
    }

    /** The form is shown again in the answer, or the page must be opened again. */
    private void shown(Answer answer) {
        shown = answer.status() == 200 ? in(answer) : Optional.empty();
    }

    /** The form as a page has just shown it; after it has done its work somebody new comes. */
    private Optional<PageForm> open() {
        if (shown.isEmpty()) {
            shown = in(browser.get(address));
        }
        for (int arrival = 0; shown.isEmpty() && arrival < ARRIVALS; arrival++) {
            browser = guest.arrives(town, verdict);
            var addresses = town.addresses(spot.path()).iterator();
            while (shown.isEmpty() && addresses.hasNext()) {
                address = addresses.next();
                shown = in(browser.get(address));
            }
        }
        if (shown.isEmpty()) {
            verdict.fault("a form that did not come again", spot.toString());
        }
        return shown;
    }

    private Optional<PageForm> in(Answer answer) {
        return answer.isPage() && answer.body().contains(spot.form())
                ? PageForm.of(answer).stream()
                        .filter(form -> form.id().equals(spot.form()))
                        .findFirst()
                : Optional.empty();
    }

    private static Map<String, Optional<String>> strange() {
        var values = new LinkedHashMap<String, Optional<String>>();
        values.put("absent", Optional.empty());
        values.put("empty", Optional.of(""));
        values.put("of 100 000 characters", Optional.of(LONG));
        values.put("of control characters", Optional.of("a\u0000\u0007\u001B\u0085\r\nb"));
        values.put("of emoji", Optional.of("🏠👩‍👩‍👧‍👦"));
        return values;
    }
}
