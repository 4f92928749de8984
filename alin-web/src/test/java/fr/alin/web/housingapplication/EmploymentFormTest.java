package fr.alin.web.housingapplication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import fr.alin.housingapplication.model.AttachedPerson;
import fr.alin.housingapplication.view.AttachablePerson;
import fr.alin.housingapplication.view.EmploymentView;
import org.junit.jupiter.api.Test;

class EmploymentFormTest {

    @Test
    void the_employer_s_name_is_proposed_from_the_record_of_the_attached_person() {
        assertThat(form(AttachedPerson.APPLICANT, "").getEmployerName()).isEqualTo("Atelier Lumière");
        assertThat(form(AttachedPerson.CO_APPLICANT, "").getEmployerName()).isEmpty();
    }

    @Test
    void a_name_given_before_is_kept() {
        assertThat(form(AttachedPerson.APPLICANT, "Comptoir du Ponant").getEmployerName())
                .isEqualTo("Comptoir du Ponant");
    }

    private static EmploymentForm form(AttachedPerson attachedTo, String employerName) {
        return new EmploymentForm(new EmploymentView(
                List.of(
                        person(AttachedPerson.APPLICANT, Optional.of("Atelier Lumière")),
                        person(AttachedPerson.CO_APPLICANT, Optional.empty())),
                attachedTo,
                Optional.empty(),
                employerName,
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                null,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                ""));
    }

    private static AttachablePerson person(AttachedPerson role, Optional<String> employer) {
        return new AttachablePerson(role, role.name(), Optional.empty(), Optional.empty(), employer);
    }
}
