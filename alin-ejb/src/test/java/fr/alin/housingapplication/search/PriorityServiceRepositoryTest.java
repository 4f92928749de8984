package fr.alin.housingapplication.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.EntityManager;

import fr.alin.housingapplication.AccountRows;
import fr.alin.housingapplication.Registered;
import fr.alin.housingapplication.RegisteredChange;
import fr.alin.housingapplication.model.HousingApplication;
import fr.alin.housingapplication.model.PriorityFacts;
import fr.alin.housingapplication.model.RegisteredHousehold;
import fr.alin.housingapplication.model.SearchFacts;
import fr.alin.housingapplication.persistence.HousingApplicationRepository;
import fr.alin.registration.model.RequestReason;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.testing.Database;
import fr.alin.testing.SettableClock;
import fr.alin.testing.Statements;
import fr.alin.testing.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PriorityServiceRepositoryTest {

    private static final Instant NOW = Instant.parse("2022-02-01T09:00:00Z");
    private static final UniqueNumber UNKNOWN = new UniqueNumber("1110920621115ACLOG");
    private static final LocalDate HIRED = LocalDate.of(2015, 5, 4);

    @BeforeEach
    void the_application_of_the_handbook() {
        Database.empty("account");
        Database.inTransaction(entities -> {
            AccountRows.add(entities, 101);
            var household = new RegisteredHousehold(Registered.anne());
            var application = new HousingApplication(101, 1, Registered.anne(), NOW);
            application.replaceSearchFacts(new SearchFacts(
                    LocalDate.of(2020, 9, 14),
                    household.household(),
                    household.incomes(),
                    Set.of(new CommuneCode("75111")),
                    Set.of(new CommuneCode("75112")),
                    Set.of("75")));
            entities.persist(application);
        });
    }

    @Test
    void the_facts_are_read_without_the_record() {
        change("record = 'not read', hired_on = date '2015-05-04', dalo_recognised_on = date '2021-01-01'");

        assertThat(facts()).isEqualTo(expected(true, Optional.of(HIRED), Optional.of(0)));
    }

    @Test
    void an_anonymous_employee_has_no_points_of_the_company() {
        change("data_sharing = 'ANONYMOUS'");

        assertThat(facts()).isEqualTo(expected(false, Optional.empty(), Optional.empty()));
    }

    @Test
    void a_record_that_came_before_the_facts_were_stored_is_read() {
        change("ranking_facts = null");

        assertThat(facts()).isEqualTo(expected(false, Optional.empty(), Optional.of(0)));
    }

    @Test
    void a_record_read_again_gives_other_facts_in_the_same_transaction() {
        assertThat(facts().urgentNeed()).isFalse();

        Database.inTransaction(entities -> {
            var application = new Wired(entities)
                    .make(HousingApplicationRepository.class)
                    .findByAccount(101)
                    .orElseThrow();
            application.refresh(
                    RegisteredChange.of(Registered.anne())
                            .reasons(RequestReason.EVICTION)
                            .made(),
                    NOW);
            application.standing().daloRecognised(HIRED);

            assertThat(facts(entities).urgentNeed()).isTrue();
            assertThat(facts(entities).recognisedPriority()).isTrue();
        });
    }

    @Test
    void one_statement_reads_any_number_of_candidates() {
        assertThat(Statements.sentBy(entities -> assertThat(service(entities).of(Set.of(Registered.NUMBER, UNKNOWN)))
                        .containsOnlyKeys(Registered.NUMBER)))
                .isEqualTo(1);
    }

    private static PriorityFacts facts() {
        return Database.fromTransaction(PriorityServiceRepositoryTest::facts);
    }

    private static PriorityFacts facts(EntityManager entities) {
        return service(entities).of(List.of(Registered.NUMBER)).get(Registered.NUMBER);
    }

    private static PriorityService service(EntityManager entities) {
        return new Wired(entities, new SettableClock(NOW)).make(PriorityService.class);
    }

    private static void change(String columns) {
        Database.inTransaction(entities -> entities.createNativeQuery("update housing_application set " + columns)
                .executeUpdate());
    }

    private static PriorityFacts expected(
            boolean recognisedPriority, Optional<LocalDate> hiredOn, Optional<Integer> companyPoints) {
        return new PriorityFacts(
                Registered.NUMBER,
                LocalDate.of(2020, 9, 14),
                LocalDate.of(1989, 5, 19),
                recognisedPriority,
                false,
                false,
                true,
                false,
                hiredOn,
                Optional.empty(),
                false,
                false,
                Set.of(new CommuneCode("75111")),
                Set.of(new CommuneCode("75112")),
                companyPoints);
    }
}
