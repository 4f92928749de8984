package fr.alin.housingapplication.view;

import java.util.List;
import java.util.stream.Stream;

/** Tab 3: the list of supporting documents, computed for this household and this month. */
public record DocumentsView(
        List<PersonDocuments> persons, int required, int deposited, boolean validated, String siteUrl) {

    /** All documents, of every person. */
    public Stream<DocumentLine> lines() {
        return persons.stream()
                .flatMap(person -> person.groups().stream())
                .flatMap(group -> group.documents().stream());
    }

    /** Whether "Valider mon dossier" may be pressed as far as documents go. */
    public boolean complete() {
        return deposited == required;
    }
}
