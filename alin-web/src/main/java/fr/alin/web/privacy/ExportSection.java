package fr.alin.web.privacy;

import java.util.List;
import java.util.stream.Stream;

/** A section of an export as text: lines of label and value, and nested sections. */
public record ExportSection(String title, List<ExportLine> lines, List<ExportSection> sections) {

    public boolean isEmpty() {
        return lines.isEmpty() && sections.isEmpty();
    }

    /** All nested sections with lines, titled by their path, for a page without nesting. */
    public List<ExportSection> inside() {
        return sections.stream().flatMap(inner -> inner.flat("")).toList();
    }

    private Stream<ExportSection> flat(String way) {
        var name = way + title;
        var own = new ExportSection(name, lines, List.of());
        return Stream.concat(
                Stream.of(own).filter(section -> !section.isEmpty()),
                sections.stream().flatMap(inner -> inner.flat(name + " › ")));
    }

    /** A label with its value. */
    public record ExportLine(String label, String value) {}
}
