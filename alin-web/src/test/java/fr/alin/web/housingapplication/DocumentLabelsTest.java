package fr.alin.web.housingapplication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import fr.alin.housingapplication.model.document.DocumentKind;
import fr.alin.housingapplication.view.DocumentLine;
import fr.alin.registration.model.FiledDocument;
import fr.alin.registration.model.Nationality;
import fr.alin.web.shared.FakeMessages;
import fr.alin.web.shared.FrenchFormats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words for supporting documents on every page. */
class DocumentLabelsTest {

    private static final EnumSet<Month> VOWEL_FIRST = EnumSet.of(Month.APRIL, Month.AUGUST, Month.OCTOBER);

    private final RecordTexts texts = new RecordTexts();

    @BeforeEach
    void in_french() {
        texts.messages = new FakeMessages();
        texts.formats = FrenchFormats.formats();
        texts.languages = FrenchFormats.languages();
    }

    @ParameterizedTest
    @EnumSource(Month.class)
    void a_pay_slip_names_its_month_with_the_elision_it_needs(Month month) {
        var label = texts.label(line(DocumentKind.PAY_SLIP, Optional.empty(), YearMonth.of(2021, month)));

        assertThat(label).containsPattern(VOWEL_FIRST.contains(month) ? " du mois d'[ao]" : " du mois de [^ao]");
        assertThat(label).contains(" 2021 ou ");
    }

    @Test
    void only_other_nationals_are_asked_for_a_residence_permit() {
        assertThat(identity(Optional.of(Nationality.FRENCH))).isEqualTo("Carte nationale d'identité ou passeport");
        assertThat(identity(Optional.of(Nationality.EUROPEAN_UNION))).doesNotContain("séjour");
        assertThat(identity(Optional.of(Nationality.OTHER))).startsWith("Titre de séjour");
        assertThat(identity(Optional.empty())).contains("titre de séjour pour une personne de nationalité étrangère");
    }

    @Test
    void what_the_site_received_is_said_with_its_day_if_it_has_one() {
        assertThat(texts.received(filed(Optional.of(LocalDate.of(2020, 9, 14)))))
                .isEqualTo("Reçue par le site le 14/09/2020");
        assertThat(texts.received(filed(Optional.empty()))).isEqualTo("Reçue par le site");
    }

    private String identity(Optional<Nationality> nationality) {
        return texts.label(line(DocumentKind.IDENTITY_DOCUMENT, nationality));
    }

    private static DocumentLine line(DocumentKind kind, Optional<Nationality> nationality, Object... parameters) {
        return new DocumentLine("key", kind, List.of(parameters), nationality, false, false, Optional.empty());
    }

    private static FiledDocument filed(Optional<LocalDate> day) {
        return new FiledDocument(
                Optional.empty(), Optional.empty(), Optional.of("Passeport"), day, Optional.of("RECUE"));
    }
}
