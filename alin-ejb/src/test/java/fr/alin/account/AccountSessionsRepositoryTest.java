package fr.alin.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import jakarta.persistence.EntityManager;

import fr.alin.account.event.EmailChanged;
import fr.alin.account.event.PasswordChanged;
import fr.alin.account.model.PasswordHash;
import fr.alin.account.port.ApplicantUse;
import fr.alin.account.view.OwnSession;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Language;
import fr.alin.shared.security.CallOrigin;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;
import fr.alin.shared.security.SecurityLog;
import fr.alin.testing.Database;
import fr.alin.testing.Sealed;
import fr.alin.testing.SecurityLines;
import fr.alin.testing.SettableClock;
import fr.alin.testing.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sessions on a real database; each call has its own entity manager, as on two nodes. */
class AccountSessionsRepositoryTest {

    private static final SecurityLog LOG = new SecurityLog(Sealed.forTests());

    static final String PASSWORD = "Porte-Bleue-7";
    static final PasswordHash HASH = PasswordHash.of(PASSWORD, 10);
    static final EmailAddress ANNES = new EmailAddress("anne.porte@example.fr");
    static final String FIREFOX = "Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0";
    static final ApplicantUse NO_APPLICANT = account -> false;
    static final long ANNE = 1;
    static final long DENIS = 2;

    final SettableClock clock = new SettableClock(Instant.parse("2022-02-01T09:00:00Z"));

    @BeforeEach
    void two_accounts() {
        Database.empty("account", "sign_in_throttle");
        Database.inTransaction(entities -> {
            account(entities, ANNE, ANNES.value());
            account(entities, DENIS, "denis.porte@example.fr");
        });
    }

    @Test
    void a_session_ends_twelve_hours_after_the_sign_in_even_if_used() {
        var key = signIn();

        assertThat(isOpen(key)).isTrue();
        for (var minutes = 0; minutes < 12 * 60 - 20; minutes += 20) {
            clock.advance(Duration.ofMinutes(20));
            assertThat(isOpen(key)).isTrue();
        }
        clock.advance(Duration.ofMinutes(20));
        assertThat(isOpen(key)).isFalse();
    }

    @Test
    void an_unknown_key_opens_no_session() {
        signIn();

        assertThat(isOpen("")).isFalse();
        assertThat(isOpen("guess")).isFalse();
    }

    @Test
    void signing_out_ends_that_session_only() {
        var first = signIn();
        var second = signIn();

        with(SessionCheckService.class, ANNE, service -> service.end(first));

        assertThat(isOpen(first)).isFalse();
        assertThat(isOpen(second)).isTrue();
    }

    @Test
    void a_new_password_ends_all_sessions_except_the_one_that_changed_it() {
        var here = signIn();
        var elsewhere = signIn();

        within(here, () -> with(AccountSessions.class, ANNE, sessions -> sessions.endOthers(passwordChanged(ANNE))));

        assertThat(isOpen(here)).isTrue();
        assertThat(isOpen(elsewhere)).isFalse();
    }

    @Test
    void a_reset_from_another_accounts_session_ends_all_sessions_of_the_holder() {
        var annes = signIn();

        within(annes, () -> with(AccountSessions.class, DENIS, sessions -> sessions.endOthers(passwordChanged(DENIS))));
        assertThat(isOpen(annes)).isTrue();

        within(
                "of-denis",
                () -> with(AccountSessions.class, ANNE, sessions -> sessions.endOthers(passwordChanged(ANNE))));
        assertThat(isOpen(annes)).isFalse();
    }

    @Test
    void a_new_address_ends_other_sessions_and_earlier_links() {
        var here = signIn();
        var elsewhere = signIn();
        Database.inTransaction(entities -> entities.createNativeQuery("""
                        insert into account_link (id, version, account_id, key_digest, purpose, expires_at)
                        values (1, 1, 1, 'digest', 'NEW_PASSWORD', now())""").executeUpdate());

        var changed = new EmailChanged(ANNE, ANNES, new EmailAddress("anne@example.org"), Language.FR, clock.instant());
        within(here, () -> with(AccountSessions.class, ANNE, sessions -> sessions.endOthers(changed)));

        assertThat(isOpen(here)).isTrue();
        assertThat(isOpen(elsewhere)).isFalse();
        assertThat(count("account_link where ended_at is null")).isZero();
    }

    @Test
    void deleting_an_account_deletes_its_sessions() {
        var key = signIn();

        Database.inTransaction(entities ->
                entities.createNativeQuery("delete from account where id = 1").executeUpdate());

        assertThat(isOpen(key)).isFalse();
    }

    @Test
    void a_session_ends_when_the_role_changes() {
        var key = signIn();

        Database.inTransaction(entities -> StoredAccounts.on(entities)
                .accounts()
                .find(ANNE)
                .orElseThrow()
                .access()
                .becomeAgent());

        assertThat(isOpen(key)).isFalse();
    }

    @Test
    void an_agent_without_landlord_is_signed_out() {
        var annes = signIn();

        with(AgentAccountService.class, DENIS, service -> service.endSessions(List.of(ANNE)));

        assertThat(isOpen(annes)).isFalse();
    }

    @Test
    void a_password_replaced_during_the_comparison_begins_no_session() {
        var attempt = Database.fromTransaction(
                entities -> make(entities, ANNE, SignInAttempts.class).begin(ANNES.value()));
        Database.inTransaction(entities -> StoredAccounts.on(entities)
                .accounts()
                .find(ANNE)
                .orElseThrow()
                .choosePassword(PasswordHash.of("Porte-Verte-8", 10), clock.instant()));

        var session = Database.fromTransaction(entities ->
                make(entities, ANNE, SignInAttempts.class).succeed(ANNES.value(), attempt, Optional.empty()));

        assertThat(session).isEmpty();
        assertThat(count("account_session")).isZero();
    }

    @Test
    void the_holder_sees_her_sessions() {
        var first = signIn();
        clock.advance(Duration.ofMinutes(7));
        var second = signIn();
        isOpen(first);

        within(second, () -> {
            var own = own();
            assertThat(own).extracting(OwnSession::device).containsOnly("Firefox, Windows");
            assertThat(own).extracting(OwnSession::current).containsExactly(true, false);
            assertThat(own).extracting(OwnSession::lastSeenAt).containsOnly(clock.instant());
            assertThat(own).extracting(OwnSession::signedInAt).doesNotHaveDuplicates();
        });
    }

    @Test
    void idle_and_ended_sessions_are_not_listed() {
        signIn();
        clock.advance(Duration.ofMinutes(36));
        var ended = signIn();
        with(SessionCheckService.class, ANNE, service -> service.end(ended));

        assertThat(own()).isEmpty();
    }

    @Test
    void a_holder_ends_her_own_sessions_only() {
        var here = signIn();
        var elsewhere = signIn();
        var id = own().stream().mapToLong(OwnSession::id).max().orElseThrow();

        assertThat(this.<AccountSessionService, Boolean>from(
                        AccountSessionService.class, DENIS, service -> service.end(id)))
                .isFalse();
        with(AccountSessionService.class, DENIS, AccountSessionService::endOthers);
        assertThat(isOpen(elsewhere)).isTrue();

        assertThat(endAsHolder(id)).isTrue();
        assertThat(isOpen(elsewhere)).isFalse();
        assertThat(isOpen(here)).isTrue();

        var third = signIn();
        within(here, () -> with(AccountSessionService.class, ANNE, AccountSessionService::endOthers));
        assertThat(isOpen(third)).isFalse();
        assertThat(isOpen(here)).isTrue();
    }

    @Test
    void ending_a_closed_session_is_not_logged() {
        signIn();
        var id = own().get(0).id();
        assertThat(endAsHolder(id)).isTrue();

        try (var log = new SecurityLines()) {
            assertThat(endAsHolder(id)).isFalse();
            assertThat(endAsHolder(id + 1)).isFalse();
            assertThat(log.all()).isEmpty();
        }
    }

    private boolean endAsHolder(long session) {
        return from(AccountSessionService.class, ANNE, service -> service.end(session));
    }

    @Test
    void old_rows_are_deleted() {
        signIn();

        Database.inTransaction(entities -> StoredAccounts.on(entities)
                .sessions()
                .deleteSignedInBefore(clock.instant().plusSeconds(1)));

        assertThat(count("account_session")).isZero();
    }

    private String signIn() {
        var origin = new CallOrigin("192.0.2.7", "request", FIREFOX, "", "");
        try (var scope = CallOrigin.begin(origin)) {
            return Database.fromTransaction(entities ->
                    make(entities, ANNE, AccountSessions.class).begin(ANNE).value());
        }
    }

    private boolean isOpen(String key) {
        return from(SessionCheckService.class, ANNE, service -> service.isOpen(key, Role.APPLICANT));
    }

    private List<OwnSession> own() {
        return from(AccountSessionService.class, ANNE, AccountSessionService::own);
    }

    private PasswordChanged passwordChanged(long account) {
        return new PasswordChanged(account, ANNES, Language.FR, clock.instant());
    }

    private static void within(String session, Runnable call) {
        try (var scope = CallOrigin.begin(new CallOrigin("192.0.2.7", "request", "", "", session))) {
            call.run();
        }
    }

    private <T> void with(Class<T> bean, long caller, Consumer<T> call) {
        Database.inTransaction(entities -> call.accept(make(entities, caller, bean)));
    }

    private <T, R> R from(Class<T> bean, long caller, Function<T, R> call) {
        return Database.fromTransaction(entities -> call.apply(make(entities, caller, bean)));
    }

    private <T> T make(EntityManager entities, long caller, Class<T> bean) {
        return new Wired(entities, clock, new AccountSettings(), Sealed.forTests(), LOG, callerOf(caller), NO_APPLICANT)
                .make(bean);
    }

    private static CurrentCaller callerOf(long account) {
        return new CurrentCaller() {
            @Override
            public long accountId() {
                return account;
            }
        };
    }

    private static void account(EntityManager entities, long id, String email) {
        entities.createNativeQuery("""
                        insert into account (id, version, email, role, status, civility, birth_name, first_name, mobile,
                            language, password_hash, consent_version, consent_given_at, activated_at, last_seen_at)
                        values (?1, 1, ?2, 'APPLICANT', 'ACTIVE', 'MADAME', 'PORTE', 'ANNE', '+33604505792',
                            'FR', ?3, '1', now(), now(), now())""")
                .setParameter(1, id)
                .setParameter(2, email)
                .setParameter(3, HASH.value())
                .executeUpdate();
    }

    private static int count(String of) {
        Object rows = Database.fromTransaction(entities ->
                entities.createNativeQuery("select count(*) from " + of).getSingleResult());
        return ((Number) rows).intValue();
    }
}
