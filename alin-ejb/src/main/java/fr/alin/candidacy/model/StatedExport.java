package fr.alin.candidacy.model;

import java.io.Serializable;

import fr.alin.shared.model.TextBound;
import fr.alin.shared.model.TypedText;

/**
 * An export as it is logged.
 *
 * @param filters which part of the list, with its columns; never a text that was searched for
 * @param words more on the reason; may be empty unless it is {@link ExportReason#OTHER}
 */
public record StatedExport(ExportedList list, ExportFormat format, String filters, ExportReason reason, String words)
        implements Serializable {

    /**
     * @throws ExportReasonMissing when another reason than the usual ones has no words
     * @throws fr.alin.shared.error.TextTooLong {@code staff.reason-too-long}
     */
    public StatedExport {
        words = TextBound.STAFF_REASON.check(TypedText.line(words));
        if (reason == ExportReason.OTHER && words.isEmpty()) {
            throw new ExportReasonMissing();
        }
    }
}
