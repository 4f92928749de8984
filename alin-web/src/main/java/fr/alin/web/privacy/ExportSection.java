package fr.alin.web.privacy;

import java.util.List;
import java.util.stream.Stream;

/** A piece of an export in the reader's words: lines of label and value, then pieces of the same form. */
public record ExportSection(String title, List<ExportLine> lines, List<ExportSection> sections) {

    public boolean isEmpty() {
        return lines.isEmpty() && sections.isEmpty();
    }

    /** Every section inside that has lines of its own, under the titles that lead to it: for a page that nests no further. */
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

    /** One fact. */
    public record ExportLine(String label, String value) {}
}
