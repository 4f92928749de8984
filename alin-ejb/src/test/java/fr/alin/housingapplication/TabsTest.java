package fr.alin.housingapplication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import fr.alin.housingapplication.importing.ApplicationStage;
import fr.alin.housingapplication.model.document.DocumentCategory;
import fr.alin.housingapplication.view.DocumentGroup;
import fr.alin.housingapplication.view.PersonDocuments;
import fr.alin.housingapplication.view.RecordField;
import fr.alin.shared.model.Civility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The contents of tabs 1 and 3. */
class TabsTest {

    private final ApplicationStage stage = new ApplicationStage();

    @BeforeEach
    void imported() {
        stage.importAnne();
    }

    @Test
    void the_record_shows_typed_values_and_five_digits_of_the_social_security_number() {
        var fields = stage.service.record().sections().get(0).fields();

        assertThat(fields)
                .contains(
                        new RecordField("record.applicant.civility", Civility.MADAME),
                        new RecordField("record.applicant.social-security-number", "28905"),
                        new RecordField("record.applicant.birth-date", LocalDate.of(1989, 5, 19)));
    }

    @Test
    void documents_are_grouped_by_person_and_category() {
        var persons = stage.service.documents().persons();

        assertThat(persons)
                .extracting(PersonDocuments::name)
                .containsExactly("ANNE PORTE", "DENIS GIGI", "LOU GIGI", "LOU GIGI");
        assertThat(persons.get(1).groups())
                .extracting(DocumentGroup::category)
                .containsExactly(DocumentCategory.IDENTITY, DocumentCategory.RESOURCES, DocumentCategory.TAX_NOTICES);
    }

    @Test
    void documents_are_counted_for_each_person() {
        var denis = stage.service.documents().persons().get(1);
        stage.service.declareDeposited(denis.groups().get(0).documents().get(0).key(), true);

        assertThat(stage.service.documents().persons())
                .extracting(PersonDocuments::deposited)
                .containsExactly(0, 1, 0, 0);
        assertThat(denis.required()).isEqualTo(6);
    }
}
