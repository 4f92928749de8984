package fr.alin.housingapplication.document;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import fr.alin.housingapplication.model.NameWords;
import fr.alin.housingapplication.model.document.RequiredDocument;
import fr.alin.registration.model.FiledDocument;
import fr.alin.shared.model.Folding;

/**
 * What the registration site has received, set against what is required. The site describes its documents in free
 * words, so a document is recognised only by its person and by a label that begins as such documents are called; what
 * is not recognised is listed beside.
 */
final class SiteReceipts {

    private static final List<String> REFUSED = List.of("REFUS", "REJET", "SUPPRIM");

    private final List<FiledDocument> received;
    private final List<RequiredDocument> required;

    SiteReceipts(List<FiledDocument> filed, List<RequiredDocument> required) {
        received = filed.stream().filter(SiteReceipts::isAccepted).toList();
        this.required = required;
    }

    /** The latest document received that is the required one. */
    Optional<FiledDocument> of(RequiredDocument document) {
        return received.stream()
                .filter(filed -> isSame(filed, document))
                .max(Comparator.comparing(
                        FiledDocument::filedOn,
                        Comparator.comparing(
                                day -> day.orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()))));
    }

    /** What was received of this person and is none of the required documents. */
    List<FiledDocument> others(String person) {
        return received.stream()
                .filter(filed -> isOf(filed, person))
                .filter(filed -> required.stream().noneMatch(document -> isSame(filed, document)))
                .toList();
    }

    private static boolean isSame(FiledDocument filed, RequiredDocument document) {
        return isOf(filed, document.personName())
                && filed.label()
                        .filter(label -> FiledLabels.isLabelOf(document, label))
                        .isPresent();
    }

    private static boolean isOf(FiledDocument filed, String person) {
        return filed.person().filter(named -> NameWords.same(named, person)).isPresent();
    }

    private static boolean isAccepted(FiledDocument filed) {
        var state = filed.state().map(Folding::plain).orElse("");
        return REFUSED.stream().noneMatch(state::contains);
    }
}
