package fr.alin.shared.draft;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What was typed in one form, each field with its values as the browser sent them, and when it was kept. */
public record Draft(Map<String, List<String>> fields, Instant savedAt) {

    /** Masked: what people type must not reach the logs. */
    @Override
    public String toString() {
        return "Draft[" + fields.keySet() + ", " + savedAt + "]";
    }
}
