package fr.alin.housingapplication.employment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.alin.employer.model.DataSharingChoice;
import fr.alin.housingapplication.FakeCompanies;
import fr.alin.housingapplication.FakeReference;
import fr.alin.housingapplication.Registered;
import fr.alin.housingapplication.model.AttachedPerson;
import fr.alin.housingapplication.model.CompanyReply;
import fr.alin.housingapplication.model.EmploymentAnswers;
import fr.alin.housingapplication.model.HousingApplication;
import fr.alin.housingapplication.view.CompanyView;
import fr.alin.housingapplication.view.RecordField;
import fr.alin.housingapplication.view.SharedCandidacy;
import fr.alin.shared.model.Civility;
import fr.alin.shared.model.DwellingType;
import org.junit.jupiter.api.Test;

/** The data that a company sees under each choice. */
class CompanyViewsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final SharedCandidacy BID =
            new SharedCandidacy(DwellingType.T3, "PARIS", BigDecimal.TEN, "TOITS", NOW, "status.SUBMITTED");

    private final CompanyViews views = views();

    @Test
    void an_anonymous_applicant_is_not_shown() {
        var view = views.of(anne(AttachedPerson.APPLICANT), DataSharingChoice.ANONYMOUS);

        assertThat(view.sections()).isEmpty();
        assertThat(view.candidacies()).isEmpty();
    }

    @Test
    void the_second_choice_shows_eleven_fields_and_nothing_else() {
        var view = views.of(anne(AttachedPerson.APPLICANT), DataSharingChoice.LIMITED);

        assertThat(view.candidacies()).isEmpty();
        assertThat(names(view))
                .containsExactly(
                        "civility",
                        "last-name",
                        "first-name",
                        "birth-date",
                        "email",
                        "employer-name",
                        "siret",
                        "several-employers",
                        "work-place",
                        "current-commune",
                        "wanted-communes");
        assertThat(values(view))
                .contains(
                        Optional.of(Civility.MADAME),
                        "PORTE",
                        "ANNE",
                        LocalDate.of(1989, 5, 19),
                        Optional.of(Registered.EMAIL),
                        "Action Logement",
                        Optional.of(Registered.SIRET),
                        Optional.of(true));
    }

    @Test
    void it_is_about_the_employee() {
        var view = views.of(anne(AttachedPerson.CO_APPLICANT), DataSharingChoice.LIMITED);

        assertThat(values(view)).contains("GIGI", "DENIS").doesNotContain("PORTE", "ANNE");
    }

    @Test
    void the_third_choice_shows_the_application_and_the_homes_applied_for() {
        var view = views.of(anne(AttachedPerson.APPLICANT), DataSharingChoice.FULL);

        assertThat(view.candidacies()).containsExactly(BID);
        assertThat(values(view)).contains("PORTE", "GIGI", "M-1");
        assertThat(view.sections()).hasSizeGreaterThan(8);
    }

    private static HousingApplication anne(AttachedPerson person) {
        var application = new HousingApplication(1, 1, Registered.anne(), NOW);
        application.answer(
                new EmploymentAnswers(person, "Action Logement", "", "M-1")
                        .withContract(Optional.empty(), Optional.empty(), Optional.of(true)),
                new CompanyReply.Known(FakeCompanies.client(), "", true),
                NOW);
        return application;
    }

    private static List<String> names(CompanyView view) {
        return fields(view).stream()
                .map(field -> field.labelKey().substring(field.labelKey().lastIndexOf('.') + 1))
                .toList();
    }

    private static List<Object> values(CompanyView view) {
        return fields(view).stream().map(RecordField::value).toList();
    }

    private static List<RecordField> fields(CompanyView view) {
        return view.sections().stream()
                .flatMap(section -> section.fields().stream())
                .toList();
    }

    private static CompanyViews views() {
        var made = new CompanyViews();
        made.reference = new FakeReference();
        made.history = account -> List.of(BID);
        return made;
    }
}
