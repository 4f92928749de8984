package fr.alin.shared.draft;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Unconfirmed input of one form: each field with its values as sent by the browser, and when it was saved. */
public record Draft(Map<String, List<String>> fields, Instant savedAt) {

    /** Masked: the input must not reach the logs. */
    @Override
    public String toString() {
        return "Draft[" + fields.keySet() + ", " + savedAt + "]";
    }
}
