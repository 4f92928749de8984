package fr.alin.web.housingapplication;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.alin.housingapplication.view.RecordField;
import fr.alin.housingapplication.view.RecordSection;
import fr.alin.housingapplication.view.UnrecognisedValue;
import fr.alin.registration.model.AdaptedEquipment;
import fr.alin.registration.model.Answer;
import fr.alin.registration.model.CoApplicantLink;
import fr.alin.registration.model.CurrentHousingKind;
import fr.alin.registration.model.Custody;
import fr.alin.registration.model.DaloStatus;
import fr.alin.registration.model.DisabilityState;
import fr.alin.registration.model.FamilySituation;
import fr.alin.registration.model.FiledDocument;
import fr.alin.registration.model.Kinship;
import fr.alin.registration.model.MotorDisability;
import fr.alin.registration.model.Nationality;
import fr.alin.registration.model.ProfessionalSituation;
import fr.alin.registration.model.RequestReason;
import fr.alin.registration.model.ResourceKind;
import fr.alin.registration.model.SensoryDisability;
import fr.alin.registration.model.Sex;
import fr.alin.registration.model.TechnicalAid;
import fr.alin.registration.model.WalkingCapacity;
import fr.alin.registration.model.WorkSector;
import fr.alin.shared.model.Civility;
import fr.alin.shared.model.MobilePhone;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.web.shared.FakeMessages;
import fr.alin.web.shared.FrenchFormats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordTextsTest {

    final RecordTexts texts = new RecordTexts();

    @BeforeEach
    void in_french() {
        texts.messages = new FakeMessages();
        texts.formats = FrenchFormats.formats();
        texts.languages = FrenchFormats.languages();
    }

    @Test
    void missing_values_are_shown_as_missing() {
        var missing = texts.messages.text("record.empty");

        assertThat(texts.value(null)).isEqualTo(missing);
        assertThat(texts.value("")).isEqualTo(missing);
        assertThat(texts.value(Optional.empty())).isEqualTo(missing);
        assertThat(texts.value(List.of())).isEqualTo(missing);
    }

    @Test
    void dates_amounts_and_phones_are_written_as_people_read_them() {
        assertThat(texts.value(LocalDate.of(2020, 9, 14))).isEqualTo("14/09/2020");
        assertThat(texts.value(Instant.parse("2020-10-01T09:00:00Z"))).isEqualTo("01/10/2020 11:00");
        assertThat(texts.value(new BigDecimal("841.00"))).isEqualTo("841\u00a0€");
        assertThat(texts.value(new MobilePhone("0604505792"))).startsWith("06");
        assertThat(texts.value(new UniqueNumber("1110920621114ACLOG"))).isEqualTo("111 0920 621114 ACLOG");
    }

    @Test
    void choices_and_claims_are_words() {
        assertThat(texts.value(Civility.MADAME)).isEqualTo("Madame");
        assertThat(texts.value(true)).isEqualTo("Oui");
        assertThat(texts.value(Optional.of(false))).isEqualTo("Non");
    }

    @Test
    void a_list_is_one_line() {
        assertThat(texts.value(List.of(Civility.MADAME, Civility.MONSIEUR))).isEqualTo("Madame, Monsieur");
    }

    @Test
    void phones_and_business_numbers_are_in_groups() {
        assertThat(texts.value("record.applicant.landline", "02.98 112233"))
                .isEqualTo("02\u202f98\u202f11\u202f22\u202f33");
        assertThat(texts.value("record.current-housing.landlord-siren", "824541148"))
                .isEqualTo("824\u202f541\u202f148");
        assertThat(texts.value("record.applicant.landline", "+49 30 1234")).isEqualTo("+49 30 1234");
        assertThat(texts.value("record.applicant.first-name", "0298112233")).isEqualTo("0298112233");
    }

    @Test
    void unknown_codes_are_shown_unchanged() {
        assertThat(texts.value(new UnrecognisedValue("31", true))).isEqualTo("code 31 (non reconnu)");
        assertThat(texts.value(new UnrecognisedValue("0000", false))).isEqualTo("0000 (non reconnu)");
    }

    @Test
    void a_document_the_site_holds_says_whose_and_when() {
        var document = new FiledDocument(
                Optional.of("IDENTITE"),
                Optional.of("ANNE PORTE"),
                Optional.of("Passeport"),
                Optional.of(LocalDate.of(2026, 1, 12)),
                Optional.empty());

        assertThat(texts.value(document)).isEqualTo("Passeport – ANNE PORTE – déposée le 12/01/2026");
    }

    @Test
    void every_code_list_of_the_form_has_its_words() {
        assertThat(List.of(
                        Answer.class,
                        DaloStatus.class,
                        DisabilityState.class,
                        WalkingCapacity.class,
                        MotorDisability.class,
                        SensoryDisability.class,
                        TechnicalAid.class,
                        AdaptedEquipment.class,
                        WorkSector.class,
                        Nationality.class,
                        FamilySituation.class,
                        CoApplicantLink.class,
                        Kinship.class,
                        Custody.class,
                        Sex.class,
                        ProfessionalSituation.class,
                        ResourceKind.class,
                        CurrentHousingKind.class,
                        RequestReason.class))
                .allSatisfy(list -> assertThat(list.getEnumConstants())
                        .allSatisfy(entry -> assertThat(texts.value(entry)).isNotBlank()));
    }

    @Test
    void names_and_numbers_are_not_to_be_translated() {
        var section = new RecordSection(
                "record.applicant",
                "ANNE PORTE",
                List.of(
                        new RecordField("record.applicant.first-name", "ANNE"),
                        new RecordField("record.applicant.nationality", Nationality.FRENCH)));

        assertThat(texts.lines(section))
                .extracting(RecordTexts.RecordLine::proper)
                .containsExactly(true, false);
    }
}
