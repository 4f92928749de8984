package fr.alin.web.housingapplication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;

import fr.alin.housingapplication.HousingApplicationService;
import fr.alin.housingapplication.view.ApplicationOverview;
import fr.alin.shared.model.UniqueNumber;
import org.junit.jupiter.api.Test;

class CurrentApplicationTest {

    @Test
    void before_an_import_nothing_is_open_and_nothing_is_left() {
        var application = of(null);

        assertThat(application.isImported()).isFalse();
        assertThat(application.isValidated()).isFalse();
        assertThat(application.isTaxIncomeKnown()).isTrue();
        assertThat(application.isOffersOpen()).isFalse();
        assertThat(application.isEmploymentDone()).isFalse();
        assertThat(application.getDocumentsLeft()).isZero();
    }

    @Test
    void before_an_import_no_name_differs() {
        assertThat(of(null).isIdentityConfirmed()).isTrue();
    }

    @Test
    void an_imported_application_shows_its_state() {
        var application = of(new ApplicationOverview(
                "", new UniqueNumber("1110920621114ACLOG"), "", true, 7, 3, true, false, false, false, Instant.EPOCH));

        assertThat(application.isImported()).isTrue();
        assertThat(application.isValidated()).isTrue();
        assertThat(application.isEmploymentDone()).isTrue();
        assertThat(application.isIdentityConfirmed()).isFalse();
        assertThat(application.isTaxIncomeKnown()).isFalse();
        assertThat(application.isOffersOpen()).isFalse();
        assertThat(application.getDocumentsLeft()).isEqualTo(4);
    }

    private static CurrentApplication of(ApplicationOverview overview) {
        var application = new CurrentApplication();
        application.applications = new HousingApplicationService() {
            @Override
            public Optional<ApplicationOverview> overview() {
                return Optional.ofNullable(overview);
            }
        };
        application.load();
        return application;
    }
}
