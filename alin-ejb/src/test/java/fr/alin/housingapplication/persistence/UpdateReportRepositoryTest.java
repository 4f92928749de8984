package fr.alin.housingapplication.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.EntityManager;

import fr.alin.housingapplication.AccountRows;
import fr.alin.housingapplication.Registered;
import fr.alin.housingapplication.model.HousingApplication;
import fr.alin.housingapplication.view.FieldChange;
import fr.alin.housingapplication.view.SearchEffects;
import fr.alin.housingapplication.view.SearchLimits;
import fr.alin.housingapplication.view.SectionChange;
import fr.alin.housingapplication.view.UnrecognisedValue;
import fr.alin.housingapplication.view.UpdateReport;
import fr.alin.reference.view.CommuneLabel;
import fr.alin.registration.model.Answer;
import fr.alin.registration.model.FiledDocument;
import fr.alin.registration.model.MonthlyResource;
import fr.alin.registration.model.ResourceKind;
import fr.alin.registration.model.TaxIncome;
import fr.alin.shared.model.Civility;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.MobilePhone;
import fr.alin.shared.model.RentStandard;
import fr.alin.shared.model.Siret;
import fr.alin.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UpdateReportRepositoryTest {

    private static final Instant NOW = Instant.parse("2022-02-01T09:00:00.123456Z");
    private static final CommuneLabel BREST = new CommuneLabel(new CommuneCode("29019"), "Brest", "29200", "29");

    @BeforeEach
    void an_application() {
        Database.empty("account");
        Database.inTransaction(entities -> {
            AccountRows.add(entities, 101);
            AccountRows.add(entities, 102);
            var applications = new HousingApplicationRepository();
            applications.entities = entities;
            applications.add(new HousingApplication(101, 1, Registered.anne(), NOW));
        });
    }

    @Test
    void every_kind_of_value_is_read_back_with_its_type() {
        var report = report(
                NOW,
                List.of(
                        "text",
                        true,
                        3,
                        new BigDecimal("12.50"),
                        LocalDate.of(2020, 2, 29),
                        new EmailAddress("anne@example.org"),
                        new MobilePhone("0604505792"),
                        new Siret("82454114802432"),
                        BREST,
                        new UnrecognisedValue("31", true),
                        new TaxIncome(2024, Optional.empty()),
                        new MonthlyResource(ResourceKind.SALARY, new BigDecimal("1750")),
                        new FiledDocument(
                                Optional.of("ID"),
                                Optional.empty(),
                                Optional.of("Passeport"),
                                Optional.empty(),
                                Optional.empty()),
                        Civility.MADAME,
                        Answer.UNDOCUMENTED,
                        DwellingType.T3));
        add(101, report);

        assertThat(latest(101)).containsExactly(report);
        assertThat(latest(102)).isEmpty();
    }

    @Test
    void a_value_of_an_unsupported_type_is_refused() {
        var report = report(NOW, List.of(Set.of()));

        assertThatThrownBy(() -> add(101, report)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void seen_reports_stay_in_the_history() {
        add(101, report(NOW, List.of("first")));
        Database.inTransaction(entities -> repository(entities).acknowledge(101, NOW));
        add(101, report(NOW.plusSeconds(60), List.of("second")));

        assertThat(latest(101)).extracting(UpdateReport::acknowledged).containsExactly(false, true);
        assertThat(Database.<Integer>fromTransaction(
                        entities -> repository(entities).unseen(101)))
                .isEqualTo(1);
        Database.inTransaction(entities -> repository(entities).acknowledge(102, NOW));
        assertThat(latest(101)).extracting(UpdateReport::acknowledged).containsExactly(false, true);
    }

    @Test
    void the_history_is_deleted_with_the_application() {
        add(101, report(NOW, List.of("first")));

        Database.inTransaction(entities ->
                entities.createNativeQuery("delete from housing_application").executeUpdate());

        assertThat(Database.<Object>fromTransaction(
                        entities -> entities.createNativeQuery("select count(*) from application_update")
                                .getSingleResult()))
                .isEqualTo(0L);
    }

    private static UpdateReport report(Instant at, List<Object> after) {
        var change = new SectionChange(
                "record.applicant",
                "ANNE PORTE",
                SectionChange.Kind.CHANGED,
                List.of(new FieldChange("record.applicant.mobile", List.of(), after)));
        return new UpdateReport(
                at, false, List.of(change), new SearchEffects(List.of(BREST), List.of(), limits(), limits()));
    }

    private static SearchLimits limits() {
        return new SearchLimits(
                4,
                4,
                Set.of(DwellingType.T3, DwellingType.T4),
                new BigDecimal("34"),
                new BigDecimal("841.00"),
                Set.of(RentStandard.PLUS));
    }

    private static void add(long accountId, UpdateReport report) {
        Database.inTransaction(entities -> repository(entities).add(accountId, report));
    }

    private static List<UpdateReport> latest(long accountId) {
        return Database.fromTransaction(entities -> repository(entities).latest(accountId, 10));
    }

    private static UpdateReportRepository repository(EntityManager entities) {
        var repository = new UpdateReportRepository();
        repository.entities = entities;
        return repository;
    }
}
