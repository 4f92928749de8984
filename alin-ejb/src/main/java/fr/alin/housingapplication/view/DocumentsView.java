package fr.alin.housingapplication.view;

import java.util.List;
import java.util.stream.Stream;

/** Tab 3: the supporting documents required of this household this month. */
public record DocumentsView(
        List<PersonDocuments> persons, int required, int deposited, boolean validated, String siteUrl) {

    /** The documents of all persons. */
    public Stream<DocumentLine> lines() {
        return persons.stream().flatMap(PersonDocuments::lines);
    }

    /** Whether all documents are ticked. */
    public boolean complete() {
        return deposited == required;
    }
}
