package fr.alin.housingapplication.view;

import java.util.List;
import java.util.stream.Stream;

import fr.alin.housingapplication.model.document.HouseholdRole;
import fr.alin.registration.model.FiledDocument;

/**
 * The documents of one person, under the title "Demandeur ANNE PORTE".
 *
 * @param otherReceived what the registration site has received of this person besides
 */
public record PersonDocuments(
        HouseholdRole role, String name, List<DocumentGroup> groups, List<FiledDocument> otherReceived) {

    public int required() {
        return (int) lines().count();
    }

    public int deposited() {
        return (int) lines().filter(DocumentLine::deposited).count();
    }

    Stream<DocumentLine> lines() {
        return groups.stream().flatMap(group -> group.documents().stream());
    }
}
