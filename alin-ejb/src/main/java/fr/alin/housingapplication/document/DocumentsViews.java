package fr.alin.housingapplication.document;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import fr.alin.housingapplication.model.HousingApplication;
import fr.alin.housingapplication.model.document.RequiredDocument;
import fr.alin.housingapplication.view.DocumentGroup;
import fr.alin.housingapplication.view.DocumentLine;
import fr.alin.housingapplication.view.DocumentsView;
import fr.alin.housingapplication.view.PersonDocuments;

/**
 * Groups the documents by person, then by category, as on the screen, and says of each whether it is ticked and
 * whether the registration site has received it.
 */
public final class DocumentsViews {

    private final Set<String> deposited;
    private final Set<String> outdated;
    private final SiteReceipts receipts;

    private DocumentsViews(List<RequiredDocument> required, Set<String> deposited, SiteReceipts receipts) {
        this.deposited = deposited;
        this.outdated = outdated(required, deposited);
        this.receipts = receipts;
    }

    public static DocumentsView of(
            HousingApplication application, List<RequiredDocument> required, Set<String> deposited, String siteUrl) {
        var receipts = new SiteReceipts(application.record().complements().filedDocuments(), required);
        var persons = new DocumentsViews(required, deposited, receipts).persons(required);
        var done = persons.stream().mapToInt(PersonDocuments::deposited).sum();
        return new DocumentsView(persons, required.size(), done, application.isValidated(), siteUrl);
    }

    /** Documents that were confirmed but are no longer required. */
    private static Set<String> outdated(List<RequiredDocument> required, Set<String> deposited) {
        var outdated = new HashSet<>(deposited);
        required.forEach(document -> outdated.removeAll(List.of(document.key(), document.formerKey())));
        return outdated;
    }

    private List<PersonDocuments> persons(List<RequiredDocument> required) {
        return grouped(required, RequiredDocument::person).stream()
                .map(this::person)
                .toList();
    }

    private PersonDocuments person(List<RequiredDocument> documents) {
        var groups = grouped(documents, document -> document.kind().category()).stream()
                .map(group -> new DocumentGroup(
                        group.get(0).kind().category(),
                        group.stream().map(this::line).toList()))
                .toList();
        var name = documents.get(0).personName();
        return new PersonDocuments(documents.get(0).role(), name, groups, receipts.others(name));
    }

    private DocumentLine line(RequiredDocument document) {
        return new DocumentLine(
                document.key(),
                document.kind(),
                document.parameters(),
                document.nationality(),
                document.isIn(deposited),
                !document.isIn(deposited) && document.isAskedAgain(outdated),
                receipts.of(document));
    }

    private static <K> Collection<List<RequiredDocument>> grouped(
            List<RequiredDocument> documents, Function<RequiredDocument, K> key) {
        return documents.stream()
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()))
                .values();
    }
}
