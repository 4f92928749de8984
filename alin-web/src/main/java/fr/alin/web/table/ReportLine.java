package fr.alin.web.table;

import java.io.Serializable;

/**
 * What an act on several lines came to for one of them.
 *
 * @param refusal why it was not done, in the reader's language; empty when it was done
 */
public record ReportLine(String name, String refusal) implements Serializable {

    public boolean done() {
        return refusal.isEmpty();
    }
}
