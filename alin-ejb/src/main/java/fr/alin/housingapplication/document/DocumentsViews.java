package fr.alin.housingapplication.document;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import fr.alin.housingapplication.model.document.RequiredDocument;
import fr.alin.housingapplication.view.DocumentGroup;
import fr.alin.housingapplication.view.DocumentLine;
import fr.alin.housingapplication.view.DocumentsView;
import fr.alin.housingapplication.view.PersonDocuments;

/** Groups the documents by person, then by category, as on the screen. */
public final class DocumentsViews {

    private DocumentsViews() {}

    public static DocumentsView of(
            List<RequiredDocument> required, Set<String> deposited, boolean validated, String siteUrl) {
        var outdated = outdated(required, deposited);
        var persons = grouped(required, RequiredDocument::person).stream()
                .map(documents -> person(documents, deposited, outdated))
                .toList();
        var done = (int)
                required.stream().filter(document -> document.isIn(deposited)).count();
        return new DocumentsView(persons, required.size(), done, validated, siteUrl);
    }

    /** Documents that were confirmed but are no longer required. */
    private static Set<String> outdated(List<RequiredDocument> required, Set<String> deposited) {
        var outdated = new HashSet<>(deposited);
        required.forEach(document -> outdated.removeAll(List.of(document.key(), document.formerKey())));
        return outdated;
    }

    private static PersonDocuments person(
            List<RequiredDocument> documents, Set<String> deposited, Set<String> outdated) {
        var groups = grouped(documents, document -> document.kind().category()).stream()
                .map(group -> new DocumentGroup(
                        group.get(0).kind().category(),
                        group.stream()
                                .map(document -> line(document, deposited, outdated))
                                .toList()))
                .toList();
        return new PersonDocuments(documents.get(0).role(), documents.get(0).personName(), groups);
    }

    private static DocumentLine line(RequiredDocument document, Set<String> deposited, Set<String> outdated) {
        return new DocumentLine(
                document.key(),
                document.kind(),
                document.parameters(),
                document.isIn(deposited),
                !document.isIn(deposited) && document.isAskedAgain(outdated));
    }

    private static <K> Collection<List<RequiredDocument>> grouped(
            List<RequiredDocument> documents, Function<RequiredDocument, K> key) {
        return documents.stream()
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()))
                .values();
    }
}
