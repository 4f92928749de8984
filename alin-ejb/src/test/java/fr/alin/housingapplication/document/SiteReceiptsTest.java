package fr.alin.housingapplication.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.alin.housingapplication.Registered;
import fr.alin.housingapplication.model.document.DocumentKind;
import fr.alin.housingapplication.model.document.DocumentPolicy;
import fr.alin.housingapplication.model.document.RequiredDocument;
import fr.alin.registration.model.FiledDocument;
import org.junit.jupiter.api.Test;

/** A document counts as received only if its person, its label and its period say so. */
class SiteReceiptsTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 10, 19);

    private final List<RequiredDocument> required = new DocumentPolicy().required(Registered.anne(), TODAY);

    @Test
    void a_document_is_recognised_by_person_and_label() {
        var card = filed("Anne PORTE", "Carte nationale d'identité", 14);
        var receipts = new SiteReceipts(List.of(card), required);

        assertThat(receipts.of(asked("ANNE PORTE", DocumentKind.IDENTITY_DOCUMENT, 0)))
                .contains(card);
        assertThat(receipts.of(asked("DENIS GIGI", DocumentKind.IDENTITY_DOCUMENT, 0)))
                .isEmpty();
        assertThat(receipts.of(asked("ANNE PORTE", DocumentKind.ASSETS_DECLARATION, 0)))
                .isEmpty();
        assertThat(receipts.others("ANNE PORTE")).isEmpty();
    }

    @Test
    void the_latest_of_several_counts() {
        var first = filed("ANNE PORTE", "Passeport", 1);
        var second = filed("ANNE PORTE", "Passeport", 9);

        assertThat(new SiteReceipts(List.of(second, first), required)
                        .of(asked("ANNE PORTE", DocumentKind.IDENTITY_DOCUMENT, 0)))
                .contains(second);
    }

    @Test
    void a_dated_document_is_recognised_by_its_month_or_year() {
        var slip = filed("ANNE PORTE", "Bulletin de salaire d'août 2021", 2);
        var notice = filed("ANNE PORTE", "Avis d'imposition 2021 sur les revenus de 2020", 3);
        var undated = filed("ANNE PORTE", "Bulletin de salaire", 4);
        var receipts = new SiteReceipts(List.of(slip, notice, undated), required);

        assertThat(receipts.of(asked("ANNE PORTE", DocumentKind.PAY_SLIP, 0))).isEmpty();
        assertThat(receipts.of(asked("ANNE PORTE", DocumentKind.PAY_SLIP, 1))).contains(slip);
        assertThat(receipts.of(asked("ANNE PORTE", DocumentKind.TAX_NOTICE, 0))).isEmpty();
        assertThat(receipts.of(asked("ANNE PORTE", DocumentKind.TAX_NOTICE, 1))).contains(notice);
        assertThat(receipts.others("ANNE PORTE")).containsExactly(undated);
    }

    @Test
    void a_refused_document_was_not_received() {
        var refused = new FiledDocument(
                Optional.empty(),
                Optional.of("ANNE PORTE"),
                Optional.of("Passeport"),
                Optional.empty(),
                Optional.of("REFUSEE"));
        var receipts = new SiteReceipts(List.of(refused), required);

        assertThat(receipts.of(asked("ANNE PORTE", DocumentKind.IDENTITY_DOCUMENT, 0)))
                .isEmpty();
        assertThat(receipts.others("ANNE PORTE")).isEmpty();
    }

    private RequiredDocument asked(String person, DocumentKind kind, int rank) {
        return required.stream()
                .filter(document -> document.personName().equals(person) && document.kind() == kind)
                .toList()
                .get(rank);
    }

    private static FiledDocument filed(String person, String label, int day) {
        return new FiledDocument(
                Optional.of("IDENTITE"),
                Optional.of(person),
                Optional.of(label),
                Optional.of(LocalDate.of(2021, 9, day)),
                Optional.of("RECUE"));
    }
}
