package fr.alin.housingapplication.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.EntityManager;

import fr.alin.eligibility.model.RecentIncome;
import fr.alin.employer.model.Company;
import fr.alin.employer.model.ConsentWording;
import fr.alin.employer.model.DataSharingChoice;
import fr.alin.employer.model.HousingPolicy;
import fr.alin.employer.model.PolicyField;
import fr.alin.housingapplication.AccountRows;
import fr.alin.housingapplication.Registered;
import fr.alin.housingapplication.model.AttachedPerson;
import fr.alin.housingapplication.model.CompanyReply;
import fr.alin.housingapplication.model.CompanyState;
import fr.alin.housingapplication.model.EmploymentAnswers;
import fr.alin.housingapplication.model.HousingApplication;
import fr.alin.housingapplication.model.IncomeProof;
import fr.alin.housingapplication.model.NumberAlreadyAttached;
import fr.alin.housingapplication.model.ProvenIncome;
import fr.alin.housingapplication.model.RegisteredHousehold;
import fr.alin.housingapplication.model.SearchFacts;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.testing.Database;
import fr.alin.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HousingApplicationRepositoryTest {

    private static final Instant NOW = Instant.parse("2022-02-01T09:00:00Z");
    private static final Company COMPANY = new Company(
            Registered.SIRET,
            "ACTION LOGEMENT SERVICES",
            18000,
            false,
            false,
            true,
            true,
            new HousingPolicy(
                    "7",
                    Set.of(PolicyField.ENTRY_DATE),
                    Set.of(DataSharingChoice.LIMITED, DataSharingChoice.FULL),
                    ConsentWording.VARIANT_A,
                    true,
                    "Un an d'ancienneté"));

    @BeforeEach
    void accounts() {
        Database.empty("account");
        Database.inTransaction(entities -> {
            AccountRows.add(entities, 101);
            AccountRows.add(entities, 102);
        });
    }

    @Test
    void an_application_is_read_back_with_its_record_and_answers() {
        add(101);
        Database.inTransaction(entities -> {
            var application = repository(entities).findByAccountLocked(101).orElseThrow();
            application.answer(
                    new EmploymentAnswers(AttachedPerson.CO_APPLICANT, "ALS", "C1", "M1")
                            .withContract(Optional.of(LocalDate.of(2015, 5, 4)), Optional.of(false), Optional.empty()),
                    new CompanyReply.Known(COMPANY, "C1", true),
                    NOW);
            application.choose(DataSharingChoice.LIMITED, NOW);
        });

        var found = Database.fromTransaction(
                entities -> repository(entities).findByNumber(Registered.NUMBER).orElseThrow());

        assertThat(found.record()).isEqualTo(Registered.anne());
        assertThat(found.alsNumber()).hasSize(10);
        assertThat(found.employment().attachedTo()).isEqualTo(AttachedPerson.CO_APPLICANT);
        assertThat(found.employment().hiredOn()).contains(LocalDate.of(2015, 5, 4));
        assertThat(found.employment().permanentAgencyContract()).contains(false);
        assertThat(found.employment().severalEmployers()).isEmpty();
        assertThat(found.employment().dataSharing()).contains(DataSharingChoice.LIMITED);
        assertThat(found.dataSharingChosenAt()).contains(NOW);
        assertThat(found.company().state()).isEqualTo(CompanyState.CONFIRMED);
        assertThat(found.company().company()).contains(COMPANY);
        assertThat(found.company().answeredAt()).contains(NOW);
        assertThat(found.refreshedAt()).isEqualTo(NOW);
    }

    @Test
    void an_id_and_a_number_lead_to_each_other() {
        add(101);

        Database.inTransaction(entities -> {
            var id = repository(entities).findId(Registered.NUMBER).orElseThrow();
            assertThat(repository(entities).findNumber(id)).contains(Registered.NUMBER);
            assertThat(repository(entities).findNumber(-1)).isEmpty();
            assertThat(repository(entities).findId(new UniqueNumber("1110920621115ACLOG")))
                    .isEmpty();
        });
    }

    @Test
    void a_number_belongs_to_one_account() {
        add(101);

        assertThatThrownBy(() -> add(102)).isInstanceOf(NumberAlreadyAttached.class);
    }

    @Test
    void ticking_is_idempotent_and_can_be_undone() {
        add(101);
        Database.inTransaction(entities -> {
            var repository = repository(entities);
            var application = repository.findByAccount(101).orElseThrow();
            repository.addDeposited(application, "APPLICANT.IDENTITY_DOCUMENT", NOW);
            repository.addDeposited(application, "APPLICANT.IDENTITY_DOCUMENT", NOW);
            repository.addDeposited(application, "APPLICANT.TAX_NOTICE.2021.2020", NOW);
            repository.removeDeposited(application, "APPLICANT.TAX_NOTICE.2021.2020");

            assertThat(repository.depositedDocuments(application)).containsExactly("APPLICANT.IDENTITY_DOCUMENT");
        });
    }

    @Test
    void a_deleted_application_leaves_nothing() {
        add(101);
        Database.inTransaction(entities -> {
            var repository = repository(entities);
            repository.addDeposited(repository.findByAccount(101).orElseThrow(), "APPLICANT.IDENTITY_DOCUMENT", NOW);
        });

        Database.inTransaction(entities -> {
            var repository = repository(entities);
            repository.remove(repository.findByAccountLocked(101).orElseThrow());
        });

        var documents = Database.fromTransaction(
                entities -> entities.createNativeQuery("select count(*) from deposited_document")
                        .getSingleResult());
        assertThat(((Number) documents).intValue()).isZero();
        add(101);
    }

    @Test
    void a_search_reads_the_facts_and_not_the_record() {
        add(101);
        var facts = new SearchFacts(
                LocalDate.of(2020, 9, 14),
                new RegisteredHousehold(Registered.anne()).household(),
                new RegisteredHousehold(Registered.anne()).incomes(),
                Set.of(new CommuneCode("75111")),
                Set.of(new CommuneCode("75112")),
                Set.of("75"));
        assertThat(searchRow(101).facts()).isEmpty();

        Database.inTransaction(entities ->
                repository(entities).findByAccount(101).orElseThrow().replaceSearchFacts(facts));

        assertThat(searchRow(101).facts()).contains(facts);
        assertThat(searchRow(101).number()).isEqualTo(Registered.NUMBER);
        assertThat(searchRow(101).alsNumber()).hasSize(10);
        assertThat(searchRow(101).validated()).isFalse();
    }

    @Test
    void profiles_of_any_number_of_accounts_are_read_in_one_statement() {
        add(101);

        var sent = Statements.sentBy(entities -> repository(entities).searchRows(List.of(101L, 102L, 103L)));

        assertThat(sent).isEqualTo(1);
    }

    @Test
    void a_search_reads_the_last_proven_income() {
        add(101);
        prove("18000.00", YearMonth.of(2021, 12));
        prove("17000.50", YearMonth.of(2022, 1));

        assertThat(searchRow(101).lastTwelveMonths())
                .contains(new RecentIncome(new BigDecimal("17000.50"), YearMonth.of(2022, 1)));
        Optional<ProvenIncome> latest = Database.fromTransaction(entities ->
                proven(entities).latest(repository(entities).findByAccount(101).orElseThrow()));
        assertThat(latest.orElseThrow().proof()).isEqualTo(IncomeProof.ACCOUNTS);
        assertThat(latest.orElseThrow().proofDated()).isEqualTo(LocalDate.of(2022, 1, 31));
    }

    @Test
    void proven_incomes_are_deleted_with_the_application() {
        add(101);
        prove("18000", YearMonth.of(2022, 1));

        Database.inTransaction(entities -> repository(entities)
                .remove(repository(entities).findByAccount(101).orElseThrow()));

        Object left = Database.fromTransaction(entities ->
                entities.createNativeQuery("select count(*) from proven_income").getSingleResult());
        assertThat(((Number) left).intValue()).isZero();
    }

    private static void prove(String amount, YearMonth last) {
        Database.inTransaction(entities -> proven(entities)
                .add(
                        repository(entities).findByAccount(101).orElseThrow(),
                        new ProvenIncome(
                                new RecentIncome(new BigDecimal(amount), last),
                                IncomeProof.ACCOUNTS,
                                LocalDate.of(2022, 1, 31)),
                        7,
                        NOW));
    }

    private static ProvenIncomeRepository proven(EntityManager entities) {
        var proven = new ProvenIncomeRepository();
        proven.entities = entities;
        return proven;
    }

    private static SearchRow searchRow(long accountId) {
        return Database.fromTransaction(entities -> repository(entities).searchRows(List.of(accountId, 9_999L)))
                .get(0);
    }

    private static void add(long accountId) {
        Database.inTransaction(entities -> {
            var repository = repository(entities);
            repository.add(new HousingApplication(accountId, repository.nextAlsNumber(), Registered.anne(), NOW));
        });
    }

    private static HousingApplicationRepository repository(EntityManager entities) {
        var repository = new HousingApplicationRepository();
        repository.entities = entities;
        return repository;
    }
}
