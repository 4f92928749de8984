package fr.alin.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import jakarta.persistence.EntityManager;

import fr.alin.account.event.AccountEvent;
import fr.alin.account.event.AccountRequested;
import fr.alin.account.event.NewPasswordRequested;
import fr.alin.account.model.AccountActKind;
import fr.alin.account.model.AccountNotFound;
import fr.alin.account.model.Digest;
import fr.alin.account.model.PasswordHash;
import fr.alin.account.model.StatedReason;
import fr.alin.account.view.AccountActLine;
import fr.alin.account.view.AccountState;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.testing.Database;
import fr.alin.testing.FakeEvents;
import fr.alin.testing.SettableClock;
import fr.alin.testing.Statements;
import fr.alin.testing.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What support does to accounts, on a real database; each call has its own entity manager. */
class AccountActsRepositoryTest {

    private static final long ANNE = 1;
    private static final long NEWCOMER = 2;
    private static final long SUPPORT = 11;
    private static final long COLLEAGUE = 12;
    private static final long NAMESAKE = 13;
    private static final String ANNES = "anne.porte@example.org";
    private static final String HASH = PasswordHash.of("Porte-Bleue-7", 10).value();
    private static final StatedReason CALLS = new StatedReason("Appel : ne reçoit pas son code");

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-28T09:00:00Z"));
    private final FakeEvents<AccountEvent> events = new FakeEvents<>();
    private long caller = SUPPORT;

    @BeforeEach
    void two_employees_and_those_who_help_them() {
        Database.empty("account", "account_act", "sign_in_throttle");
        Database.inTransaction(entities -> {
            account(entities, ANNE, ANNES, "APPLICANT", "ACTIVE", "PORTE");
            account(entities, NEWCOMER, "neuve@example.org", "APPLICANT", "REQUESTED", "NEUVE");
            account(entities, SUPPORT, "support@example.org", "SUPPORT", "ACTIVE", "SUPPORT");
            account(entities, COLLEAGUE, "colleague@example.org", "SUPPORT", "ACTIVE", "COLLEGUE");
            account(entities, NAMESAKE, "namesake@example.org", "SUPPORT", "ACTIVE", "Porté");
        });
    }

    @Test
    void nothing_is_seen_or_done_before_it_was_opened() {
        assertThatThrownBy(() -> state(ANNE)).isInstanceOf(AccountNotOpened.class);
        assertThatThrownBy(() -> support(service -> service.mailLink(ANNE))).isInstanceOf(AccountNotOpened.class);
        assertThatThrownBy(() -> support(service -> service.unlock(ANNE))).isInstanceOf(AccountNotOpened.class);
        assertThatThrownBy(() -> support(service -> service.endSessions(ANNE))).isInstanceOf(AccountNotOpened.class);
        acts(service -> service.refuse(ANNE, CALLS));
        assertThatThrownBy(() -> state(ANNE)).isInstanceOf(AccountNotOpened.class);

        acts(service -> service.open(ANNE, CALLS));

        assertThat(state(ANNE).holder().email().value()).isEqualTo(ANNES);
        caller = COLLEAGUE;
        assertThatThrownBy(() -> state(ANNE)).isInstanceOf(AccountNotOpened.class);
        caller = SUPPORT;
        clock.advance(Duration.ofMinutes(15));
        assertThatThrownBy(() -> state(ANNE)).isInstanceOf(AccountNotOpened.class);
    }

    @Test
    void nobody_opens_a_colleague_s_account_or_one_in_her_own_name() {
        assertThatThrownBy(() -> acts(service -> service.open(COLLEAGUE, CALLS)))
                .isInstanceOf(AccountNotFound.class);
        assertThatThrownBy(() -> acts(service -> service.open(SUPPORT, CALLS))).isInstanceOf(AccountNotFound.class);
        caller = NAMESAKE;
        assertThatThrownBy(() -> acts(service -> service.open(ANNE, CALLS))).isInstanceOf(OwnAccountAct.class);
    }

    @Test
    void who_has_no_password_gets_the_link_that_confirms_and_who_has_one_the_link_to_replace_it() {
        acts(service -> service.open(NEWCOMER, CALLS));
        support(service -> service.mailLink(NEWCOMER));
        assertThat(events.last()).isInstanceOf(AccountRequested.class);

        acts(service -> service.open(ANNE, CALLS));
        support(service -> service.mailLink(ANNE));
        assertThat(events.last()).isInstanceOf(NewPasswordRequested.class);
        assertThat(events.last().email().value()).isEqualTo(ANNES);
        assertThat(state(ANNE).linkUntil()).contains(clock.instant().plus(Duration.ofDays(2)));
    }

    @Test
    void a_lock_is_seen_and_ended() {
        Database.inTransaction(entities -> {
            run(entities, """
                    insert into sign_in_throttle (email_digest, version, tries, locks, last_try_at, locked_until)
                    values (?1, 1, 0, 1, ?2, ?3)""", Digest.ofEmail(ANNES).value(), utc("08:55:00"), utc("09:10:00"));
            run(entities, """
                    insert into device_throttle (account_id, device_digest, version, tries, locks, last_try_at, locked_until)
                    values (?1, 'phone', 1, 0, 1, ?2, ?3)""", ANNE, utc("08:50:00"), utc("09:05:00"));
        });
        acts(service -> service.open(ANNE, CALLS));
        assertThat(state(ANNE).lockedUntil()).contains(Instant.parse("2026-11-28T09:10:00Z"));
        assertThat(state(ANNE).failedAt()).contains(Instant.parse("2026-11-28T08:55:00Z"));

        support(service -> service.unlock(ANNE));

        assertThat(state(ANNE).lockedUntil()).isEmpty();
        assertThat(state(ANNE).failedAt()).isEmpty();
    }

    @Test
    void she_was_seen_no_earlier_than_she_signed_in() {
        Database.inTransaction(entities -> {
            run(entities, "update account set last_seen_at = ?2 where id = ?1", ANNE, utc("07:45:00"));
            session(entities, 1, ANNE);
        });
        acts(service -> service.open(ANNE, CALLS));

        assertThat(state(ANNE).signedInAt()).contains(Instant.parse("2026-11-28T08:30:00Z"));
        assertThat(state(ANNE).seenAt()).isEqualTo(state(ANNE).signedInAt());
    }

    @Test
    void all_sessions_of_the_person_end_and_no_other() {
        Database.inTransaction(entities -> {
            session(entities, 1, ANNE);
            session(entities, 2, ANNE);
            session(entities, 3, NEWCOMER);
        });
        acts(service -> service.open(ANNE, CALLS));
        acts(service -> service.open(NEWCOMER, CALLS));
        assertThat(state(ANNE).sessions()).isEqualTo(2);
        assertThat(state(ANNE).signedInAt()).contains(Instant.parse("2026-11-28T08:30:00Z"));

        support(service -> service.endSessions(ANNE));

        assertThat(state(ANNE).sessions()).isZero();
        assertThat(state(NEWCOMER).sessions()).isEqualTo(1);
    }

    @Test
    void the_person_reads_what_was_done_and_why_but_not_by_whom() {
        acts(service -> service.open(ANNE, CALLS));
        clock.advance(Duration.ofMinutes(1));
        support(service -> service.endSessions(ANNE));

        List<AccountActLine> done = fromActs(service -> service.of(ANNE));
        assertThat(done)
                .extracting(AccountActLine::kind, AccountActLine::actor)
                .containsExactly(
                        tuple(AccountActKind.SESSIONS_ENDED, "ANNE SUPPORT"),
                        tuple(AccountActKind.OPENED, "ANNE SUPPORT"));
        caller = ANNE;
        List<AccountActLine> own = fromActs(AccountActService::own);
        assertThat(own).hasSize(2).allSatisfy(line -> {
            assertThat(line.actor()).isEmpty();
            assertThat(line.role()).isEqualTo("SUPPORT");
            assertThat(line.reason()).isEqualTo(CALLS.value());
        });
        caller = NEWCOMER;
        List<AccountActLine> none = fromActs(AccountActService::own);
        assertThat(none).isEmpty();
    }

    @Test
    void three_mails_an_hour_are_made_for_a_person_whoever_has_them_made() {
        for (var member : new long[] {SUPPORT, SUPPORT, COLLEAGUE}) {
            caller = member;
            acts(service -> service.open(ANNE, CALLS));
            support(service -> service.mailLink(ANNE));
        }
        assertThatThrownBy(() -> support(service -> service.mailLink(ANNE))).isInstanceOf(TooManyMailsByStaff.class);
        assertThat(events.fired()).hasSize(3);

        clock.advance(Duration.ofHours(1));
        acts(service -> service.open(ANNE, CALLS));
        support(service -> service.mailLink(ANNE));
        assertThat(events.fired()).hasSize(4);
    }

    @Test
    void a_member_acts_so_often_in_an_hour_and_no_more() {
        for (var times = 0; times < AccountSettings.ACTS; times++) {
            acts(service -> service.refuse(ANNE, CALLS));
        }
        assertThatThrownBy(() -> acts(service -> service.open(ANNE, CALLS))).isInstanceOf(TooManyAccountActs.class);

        caller = COLLEAGUE;
        acts(service -> service.open(ANNE, CALLS));
    }

    @Test
    void the_state_takes_as_many_statements_however_much_there_is() {
        acts(service -> service.open(ANNE, CALLS));
        var before = Statements.sentBy(
                entities -> make(entities, AccountSupportService.class).state(ANNE));
        Database.inTransaction(entities -> {
            session(entities, 1, ANNE);
            session(entities, 2, ANNE);
        });

        assertThat(Statements.sentBy(
                        entities -> make(entities, AccountSupportService.class).state(ANNE)))
                .isEqualTo(before)
                .isEqualTo(3);
    }

    private AccountState state(long accountId) {
        return Database.fromTransaction(
                entities -> make(entities, AccountSupportService.class).state(accountId));
    }

    private void support(Consumer<AccountSupportService> act) {
        Database.inTransaction(entities -> act.accept(make(entities, AccountSupportService.class)));
    }

    private void acts(Consumer<AccountActService> act) {
        Database.inTransaction(entities -> act.accept(make(entities, AccountActService.class)));
    }

    private <T> T fromActs(Function<AccountActService, T> act) {
        return Database.fromTransaction(entities -> act.apply(make(entities, AccountActService.class)));
    }

    private <T> T make(EntityManager entities, Class<T> type) {
        var signedIn = new CurrentCaller() {
            @Override
            public long accountId() {
                return caller;
            }
        };
        return new Wired(entities, signedIn, clock, new AccountSettings())
                .firing(AccountEvent.class, events)
                .make(type);
    }

    private static void account(
            EntityManager entities, long id, String email, String role, String status, String birthName) {
        run(entities, """
                insert into account (id, version, email, role, status, civility, birth_name, first_name, mobile, language,
                    password_hash, consent_version, consent_given_at, activated_at)
                values (?1, 1, ?2, ?3, ?4, 'MADAME', ?5, 'ANNE', '+33604505792', 'FR',
                    case when ?4 = 'ACTIVE' then ?6 end, '1', now(), case when ?4 = 'ACTIVE' then now() end)""", id, email, role, status, birthName, HASH);
    }

    private static void session(EntityManager entities, long id, long account) {
        run(entities, """
                insert into account_session (id, account_id, key_digest, device, signed_in_at, last_seen_at)
                values (?1, ?2, 'key-' || ?1, '', ?3, ?3)""", id, account, utc("08:30:00"));
    }

    private static Object utc(String time) {
        return Instant.parse("2026-11-28T" + time + "Z").atOffset(ZoneOffset.UTC);
    }

    private static void run(EntityManager entities, String sql, Object... values) {
        var query = entities.createNativeQuery(sql);
        for (var i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }
}
