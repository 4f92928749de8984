package fr.alin.housingapplication.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.alin.housingapplication.Registered;
import fr.alin.registration.model.Complements;
import fr.alin.registration.model.FamilySituation;
import fr.alin.registration.model.MonthlyResource;
import fr.alin.registration.model.RegisteredApplication;
import fr.alin.registration.model.RequestReason;
import fr.alin.registration.model.ResourceKind;
import fr.alin.registration.model.UnbornChildren;
import org.junit.jupiter.api.Test;

class CompanySharingPolicyTest {

    private final RegisteredApplication shared = new CompanySharingPolicy().shared(telling());

    @Test
    void reasons_of_health_disability_and_violence_are_hidden_from_employers() {
        assertThat(shared.reasons()).containsExactly(RequestReason.TOO_SMALL);
    }

    @Test
    void a_disability_allowance_is_shown_as_another_resource() {
        assertThat(shared.applicant().resources())
                .containsExactly(new MonthlyResource(ResourceKind.OTHER, new BigDecimal("1016")));
    }

    @Test
    void an_expected_child_a_remark_and_the_social_security_number_are_left_out() {
        assertThat(shared.unbornChildren()).isEqualTo(UnbornChildren.none());
        assertThat(shared.remarks()).isEmpty();
        assertThat(shared.applicant().identity().socialSecurityPrefix()).isEmpty();
        assertThat(shared.complements().disabledPersons()).isEmpty();
        assertThat(shared.complements().dalo()).isEmpty();
    }

    @Test
    void everything_else_is_kept() {
        assertThat(shared.applicant().taxIncomes())
                .isEqualTo(telling().applicant().taxIncomes());
        assertThat(shared.currentHousing()).isEqualTo(telling().currentHousing());
        assertThat(shared.wantedHousing().communes())
                .isEqualTo(telling().wantedHousing().communes());
        assertThat(shared.expiresOn()).isEqualTo(telling().expiresOn());
    }

    private static RegisteredApplication telling() {
        var anne = Registered.anne();
        return new RegisteredApplication(
                anne.number(),
                anne.createdOn(),
                anne.renewedOn(),
                Registered.person(
                        "PORTE", "ANNE", FamilySituation.SINGLE, ResourceKind.DISABLED_ADULT_ALLOWANCE, "1016"),
                anne.coApplicant(),
                anne.dependants(),
                new UnbornChildren(1, Optional.of(LocalDate.of(2027, 3, 1))),
                anne.currentHousing(),
                anne.wantedHousing(),
                List.of(
                        RequestReason.HEALTH,
                        RequestReason.DISABILITY,
                        RequestReason.FAMILY_VIOLENCE,
                        RequestReason.TOO_SMALL),
                Optional.of("Je suis suivie à l'hôpital"),
                new Complements(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Optional.of(1),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }
}
