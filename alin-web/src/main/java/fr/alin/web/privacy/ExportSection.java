package fr.alin.web.privacy;

import java.util.List;

/** A piece of an export in the reader's words: lines of label and value, then pieces of the same form. */
public record ExportSection(String title, List<Line> lines, List<ExportSection> sections) {

    public boolean isEmpty() {
        return lines.isEmpty() && sections.isEmpty();
    }

    /** One fact. */
    public record Line(String label, String value) {}
}
