package fr.alin.housingapplication.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fr.alin.eligibility.model.RecentIncome;
import fr.alin.housingapplication.Registered;
import fr.alin.housingapplication.model.IncomeProof;
import fr.alin.housingapplication.model.LookUpReason;
import fr.alin.housingapplication.model.NoHousingApplication;
import fr.alin.housingapplication.model.NumberNotImported;
import fr.alin.housingapplication.model.ProvenIncome;
import fr.alin.housingapplication.persistence.HousingApplicationRepository;
import fr.alin.housingapplication.view.ApplicationDossier;
import fr.alin.shared.model.UniqueNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApplicationLookUpServiceTest {

    private static final Long ID = 12L;
    private static final ProvenIncome PROVEN = new ProvenIncome(
            new RecentIncome(new BigDecimal("18000"), YearMonth.of(2021, 9)),
            IncomeProof.PAYSLIPS,
            LocalDate.of(2021, 10, 1));

    private final List<String> asked = new ArrayList<>();
    private final ApplicationLookUpService service = new ApplicationLookUpService();

    @BeforeEach
    void an_imported_application_without_a_candidacy() {
        service.applications = new HousingApplicationRepository() {
            @Override
            public Optional<Long> findId(UniqueNumber number) {
                return Optional.of(ID).filter(id -> number.equals(Registered.NUMBER));
            }

            @Override
            public Optional<UniqueNumber> findNumber(long id) {
                return Optional.of(Registered.NUMBER).filter(number -> id == ID);
            }
        };
        service.dossiers = new DossierService() {
            @Override
            public ApplicationDossier lookUp(UniqueNumber number, LookUpReason reason, String candidacy) {
                asked.add(number.value() + " " + reason + " " + candidacy);
                return null;
            }

            @Override
            public void proveIncome(UniqueNumber number, ProvenIncome proven, String candidacy) {
                asked.add(number.value() + " " + proven.proof() + " " + candidacy);
            }
        };
    }

    @Test
    void an_application_is_opened_by_its_number_and_read_by_its_id_about_no_candidacy() {
        var id = service.open(Registered.NUMBER, LookUpReason.APPLICANT_ASKED);
        service.read(id, LookUpReason.APPLICANT_ASKED);
        service.proveIncome(id, PROVEN);

        assertThat(id).isEqualTo(ID);
        assertThat(asked)
                .containsExactly(
                        Registered.NUMBER.value() + " APPLICANT_ASKED ",
                        Registered.NUMBER.value() + " APPLICANT_ASKED ",
                        Registered.NUMBER.value() + " PAYSLIPS ");
    }

    @Test
    void what_nobody_imported_or_was_deleted_is_refused() {
        assertThatThrownBy(() -> service.open(new UniqueNumber("1110920621115ACLOG"), LookUpReason.VERIFICATION))
                .isInstanceOf(NumberNotImported.class);
        assertThatThrownBy(() -> service.read(99, LookUpReason.VERIFICATION)).isInstanceOf(NoHousingApplication.class);
        assertThatThrownBy(() -> service.proveIncome(99, PROVEN)).isInstanceOf(NoHousingApplication.class);
        assertThat(asked).isEmpty();
    }
}
