package fr.alin.integration.landlord;

import java.util.ArrayList;
import java.util.List;

/**
 * Answers that came together, not yet read one by one.
 *
 * @param landlord as it is written
 * @param validateOnly whether nothing of it is to take effect
 */
record WrittenAnswers(String landlord, boolean validateOnly, List<Entry> entries) {

    WrittenAnswers {
        entries = new ArrayList<>(entries);
    }

    /**
     * One of them.
     *
     * @param messageId as it is written; empty if it is missing
     * @param text the element by itself
     */
    record Entry(String messageId, String text) {}
}
