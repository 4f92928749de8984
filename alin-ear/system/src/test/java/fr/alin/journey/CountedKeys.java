package fr.alin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

/** Presses keys in a browser and counts them, and counts the presses of the mouse, of which there should be none. */
final class CountedKeys {

    private static final int MOST_TABS = 30;
    private static final String COUNT_CLICKS = """
            addEventListener('pointerdown', () =>
                sessionStorage.setItem('clicks', 1 + Number(sessionStorage.getItem('clicks') || 0)), true)""";

    private final Visit visit;
    private int pressed;

    CountedKeys(Visit visit) {
        this.visit = visit;
        visit.page().addInitScript(COUNT_CLICKS);
    }

    Visit visit() {
        return visit;
    }

    CountedKeys press(String... keys) {
        Stream.of(keys).forEach(this::pressOne);
        return this;
    }

    /** One key a letter. */
    CountedKeys type(String text) {
        visit.page().keyboard().type(text);
        pressed += text.length();
        return this;
    }

    /** Presses Tab until the element of this id has the focus. */
    void tabTo(String id) {
        for (int tabs = 0; tabs < MOST_TABS && !id.equals(focused()); tabs++) {
            pressOne("Tab");
        }
        assertThat(focused()).isEqualTo(id);
    }

    private void pressOne(String key) {
        visit.page().keyboard().press(key);
        pressed++;
    }

    private Object focused() {
        return visit.page().evaluate("document.activeElement.id");
    }

    int pressed() {
        return pressed;
    }

    int clicks() {
        return ((Number) visit.page().evaluate("Number(sessionStorage.getItem('clicks') || 0)")).intValue();
    }
}
