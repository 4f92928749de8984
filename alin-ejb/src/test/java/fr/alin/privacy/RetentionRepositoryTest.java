package fr.alin.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;

import jakarta.persistence.EntityManager;

import fr.alin.account.StoredAccounts;
import fr.alin.housingapplication.port.AnswerMask;
import fr.alin.privacy.event.AccountErased;
import fr.alin.privacy.event.ErasureAnnounced;
import fr.alin.privacy.model.ErasureCause;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.privacy.EndedCases;
import fr.alin.shared.privacy.ExpiringRows;
import fr.alin.shared.privacy.PersonalData;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.testing.Database;
import fr.alin.testing.FakeEvents;
import fr.alin.testing.Sealed;
import fr.alin.testing.SettableClock;
import fr.alin.testing.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RetentionRepositoryTest {

    static final AnswerMask NOTHING_KEPT = (answer, own) -> "";

    private static final long ANNE = 701;
    private static final long DENIS = 702;
    private static final Instant START = Instant.parse("2026-01-10T09:00:00Z");

    private final SettableClock clock = new SettableClock(START);
    private final FakeEvents<ErasureAnnounced> announced = new FakeEvents<>();
    private final FakeEvents<AccountErased> erased = new FakeEvents<>();

    @BeforeEach
    void delete_all() {
        Database.empty("account", "candidacy", "outbox_message", "inbox_message", "erasure_proof");
    }

    @Test
    void an_account_without_an_application_is_warned_once_after_eleven_months() {
        stored(ANNE, rows -> rows.account(START));
        clock.advance(Duration.ofDays(333));
        assertThat(counted(retention -> retention.warnInactive(10))).isZero();

        clock.advance(Duration.ofDays(3));
        assertThat(counted(retention -> retention.warnInactive(10))).isEqualTo(1);
        assertThat(counted(retention -> retention.warnInactive(10))).isZero();

        assertThat(announced.fired()).singleElement().satisfies(announcement -> {
            assertThat(announcement.accountId()).isEqualTo(ANNE);
            assertThat(announcement.cause()).isEqualTo(ErasureCause.INACTIVITY);
            assertThat(announcement.day()).isEqualTo(LocalDate.of(2027, 1, 12));
        });
    }

    @Test
    void it_is_erased_after_a_year_and_at_least_a_month_after_the_warning() {
        stored(ANNE, rows -> rows.account(START));
        clock.advance(Duration.ofDays(400));
        assertThat(listed(retention -> retention.inactive(10)))
                .as("never warned")
                .isEmpty();
        in(retention -> retention.warnInactive(10));
        clock.advance(Duration.ofDays(25));
        assertThat(listed(retention -> retention.inactive(10)))
                .as("warned recently")
                .isEmpty();

        clock.advance(Duration.ofDays(7));
        in(RetentionRepositoryTest::eraseInactive);

        assertThat(accounts()).isEmpty();
        assertThat(erased.last().cause()).isEqualTo(ErasureCause.INACTIVITY);
    }

    @Test
    void a_sign_in_after_the_warning_keeps_the_account() {
        stored(ANNE, rows -> rows.account(START));
        clock.advance(Duration.ofDays(336));
        in(retention -> retention.warnInactive(10));
        Database.inTransaction(entities -> StoredAccounts.seen(entities, ANNE, clock.instant()));

        clock.advance(Duration.ofDays(60));
        in(RetentionRepositoryTest::eraseInactive);

        assertThat(accounts()).containsExactly(ANNE);
        assertThat(counted(retention -> retention.warnInactive(10))).isZero();
    }

    @Test
    void an_account_with_an_application_is_never_erased_for_inactivity() {
        stored(ANNE, rows -> {
            rows.account(START);
            rows.application(new byte[0]);
        });
        clock.advance(Duration.ofDays(2000));

        assertThat(counted(retention -> retention.warnInactive(10))).isZero();
        in(RetentionRepositoryTest::eraseInactive);
        assertThat(accounts()).containsExactly(ANNE);
    }

    @Test
    void two_nodes_at_once_warn_different_people() {
        stored(ANNE, rows -> rows.account(START));
        stored(DENIS, rows -> rows.account(START));
        var later = START.plus(Duration.ofDays(500));

        try (var other = Database.entityManager()) {
            other.getTransaction().begin();
            var first = due(other).takeInactiveToWarn(later, later, 1);
            var second = Database.fromTransaction(entities -> due(entities).takeInactiveToWarn(later, later, 10));
            other.getTransaction().commit();

            assertThat(first).hasSize(1);
            assertThat(second).hasSize(1).doesNotContainAnyElementsOf(first);
        }
    }

    @Test
    void an_account_locked_by_another_node_is_skipped() {
        stored(ANNE, rows -> rows.account(START));
        var later = START.plus(Duration.ofDays(500));
        Database.inTransaction(entities -> due(entities).takeInactiveToWarn(later, START, 10));

        try (var other = Database.entityManager()) {
            other.getTransaction().begin();
            assertThat(due(other).takeInactive(ANNE, later, later)).isTrue();
            assertThat(Database.<Boolean>fromTransaction(
                            entities -> due(entities).takeInactive(ANNE, later, later)))
                    .isFalse();
            other.getTransaction().rollback();
        }
    }

    @Test
    void a_struck_off_application_is_erased_after_a_year_and_the_account_stays() {
        stored(ANNE, rows -> {
            rows.account(START);
            rows.application(new byte[0]);
            rows.struckOff(LocalDate.of(2026, 1, 10));
        });
        clock.advance(Duration.ofDays(336));
        assertThat(counted(retention -> retention.warnStruckOff(10))).isEqualTo(1);
        assertThat(counted(retention -> retention.warnStruckOff(10))).isZero();
        clock.advance(Duration.ofDays(32));

        in(retention -> retention.struckOff(10).forEach(retention::eraseStruckOff));

        assertThat(count("housing_application")).isZero();
        assertThat(accounts()).containsExactly(ANNE);
        assertThat(announced.last().cause()).isEqualTo(ErasureCause.STRIKE_OFF);
        assertThat(proofs()).containsExactly("STRIKE_OFF");
    }

    @Test
    void a_candidacy_is_erased_a_year_after_its_end_and_an_active_one_stays() {
        stored(ANNE, rows -> {
            rows.account(START);
            rows.candidacy(1, "NOT_ALLOCATED", START);
            rows.candidacy(2, "SENT_TO_LANDLORD", START);
            rows.candidacy(3, "CANCELLED", START.plus(Duration.ofDays(10)));
        });
        clock.advance(Duration.ofDays(370));

        assertThat(counted(retention -> retention.eraseEndedCandidacies(10))).isEqualTo(1);

        assertThat(ids("select id from candidacy order by id")).containsExactly(2L, 3L);
        assertThat(count("candidacy_milestone")).isEqualTo(2);
        assertThat(count("outbox_message")).isEqualTo(2);
        assertThat(proofs()).containsExactly("CANDIDACY_ENDED");
    }

    @Test
    void many_candidacies_are_erased_in_batches() {
        stored(ANNE, rows -> {
            rows.account(START);
            for (var id = 1; id <= 5; id++) {
                rows.candidacy(id, "CANCELLED", START);
            }
        });
        clock.advance(Duration.ofDays(370));

        assertThat(counted(retention -> retention.eraseEndedCandidacies(3))).isEqualTo(3);
        assertThat(counted(retention -> retention.eraseEndedCandidacies(3))).isEqualTo(2);
        assertThat(counted(retention -> retention.eraseEndedCandidacies(3))).isZero();
    }

    @Test
    void a_sent_message_loses_its_text_after_a_month_and_its_row_after_a_year() {
        stored(ANNE, rows -> rows.message("C000000009", START));
        clock.advance(Duration.ofDays(31));
        assertThat(counted(retention -> retention.deleteMessages(10))).isEqualTo(1);
        assertThat(counted(retention -> retention.deleteMessages(10))).isZero();
        assertThat(count("outbox_message where body is null")).isEqualTo(1);

        clock.advance(Duration.ofDays(340));
        in(retention -> retention.deleteMessages(10));

        assertThat(count("outbox_message")).isZero();
    }

    @Test
    void the_logs_of_the_staff_and_what_people_wrote_end_after_a_year_in_batches() {
        var old = START.minus(Duration.ofDays(400)).atOffset(ZoneOffset.UTC);
        Database.empty("account_act", "staff_act", "staff_search", "list_export", "help_request");
        Database.inTransaction(entities ->
                List.of(old, old, START.atOffset(ZoneOffset.UTC)).forEach(moment -> logged(entities, moment)));

        assertThat(counted(retention -> retention.deleteExpired(1))).isEqualTo(5);
        assertThat(counted(retention -> retention.deleteExpired(10))).isEqualTo(5);
        assertThat(counted(retention -> retention.deleteExpired(10))).isZero();

        for (var log : List.of("account_act", "staff_act", "staff_search", "list_export", "help_request")) {
            assertThat(count(log)).as(log).isEqualTo(1);
        }
        assertThat(proofs()).containsExactly("LOG_EXPIRED", "LOG_EXPIRED");
    }

    private static void logged(EntityManager entities, OffsetDateTime moment) {
        for (var row : List.of(
                "account_act (actor_id, actor_role, kind, reason, acted_at) values (1, 'DPO', 'OPENED', '', ?1)",
                "staff_act (member_id, actor_id, kind, reason, was, became, acted_at)"
                        + " values (1, 1, 'INVITED', '', '', '', ?1)",
                "staff_search (member_id, kinds, found, searched_at) values (1, 'NAME', 0, ?1)",
                "list_export (member_id, list, format, filters, lines, reason, words, exported_at)"
                        + " values (1, 'REVIEW', 'CSV', '', 0, 'MEETING', '', ?1)",
                "help_request (version, name, email, language, subject, words, context_agreed, source, asked_at)"
                        + " values (1, '', 'a@example.org', 'FR', 'OTHER', '', false, '', ?1)")) {
            entities.createNativeQuery("insert into " + row)
                    .setParameter(1, moment)
                    .executeUpdate();
        }
    }

    private static void eraseInactive(RetentionService retention) {
        retention.inactive(10).forEach(retention::eraseInactive);
    }

    private static void stored(long id, Consumer<PersonRows> rows) {
        Database.inTransaction(entities -> rows.accept(new PersonRows(entities, id, "Person" + id)));
    }

    private void in(Consumer<RetentionService> act) {
        Database.inTransaction(entities -> act.accept(retention(entities)));
    }

    private int counted(ToIntFunction<RetentionService> act) {
        return Database.<Integer>fromTransaction(entities -> act.applyAsInt(retention(entities)));
    }

    private List<Long> listed(Function<RetentionService, List<Long>> act) {
        return Database.fromTransaction(entities -> act.apply(retention(entities)));
    }

    private RetentionService retention(EntityManager entities) {
        return new Wired(entities, clock, Sealed.forTests(), new FakeSettings(), new CurrentCaller(), NOTHING_KEPT)
                .firing(ErasureAnnounced.class, announced)
                .firing(AccountErased.class, erased)
                .offering(PersonalData.class, DataParts.of(PersonalData.class))
                .offering(EndedCases.class, DataParts.of(EndedCases.class))
                .offering(ExpiringRows.class, DataParts.of(ExpiringRows.class))
                .make(RetentionService.class);
    }

    private static RetentionRepository due(EntityManager entities) {
        return new Wired(entities).make(RetentionRepository.class);
    }

    private static List<Long> accounts() {
        return ids("select id from account order by id");
    }

    private static List<Long> ids(String query) {
        return Database.fromTransaction(entities -> {
            List<?> rows = entities.createNativeQuery(query).getResultList();
            return rows.stream().map(row -> ((Number) row).longValue()).toList();
        });
    }

    private static long count(String table) {
        return ids("select count(*) from " + table).get(0);
    }

    private static List<String> proofs() {
        return Database.fromTransaction(entities -> {
            List<?> rows = entities.createNativeQuery("select cause from erasure_proof")
                    .getResultList();
            return rows.stream().map(String.class::cast).toList();
        });
    }

    /** The retention periods of domain §9. */
    private static final class FakeSettings extends AlinSettings {

        @Override
        public Period inactiveAccountsKept() {
            return Period.ofYears(1);
        }

        @Override
        public Period struckOffApplicationsKept() {
            return Period.ofYears(1);
        }

        @Override
        public Period erasureWarning() {
            return Period.ofMonths(1);
        }

        @Override
        public Period endedCandidaciesKept() {
            return Period.ofYears(1);
        }

        @Override
        public Period logsKept() {
            return Period.ofYears(1);
        }

        @Override
        public Period staffLogsKept() {
            return Period.ofDays(365);
        }

        @Override
        public Period helpRequestsKept() {
            return Period.ofDays(365);
        }

        @Override
        public Period sentTextsKept() {
            return Period.ofDays(30);
        }
    }
}
