package fr.alin.integration.partners.site;

import java.util.List;

/** An input with the values that stand in it. */
record FilledInput(Input input, List<String> values) {

    /** The first one; empty if there is none. */
    String value() {
        return value(0);
    }

    String value(int index) {
        return index < values.size() ? values.get(index) : "";
    }
}
