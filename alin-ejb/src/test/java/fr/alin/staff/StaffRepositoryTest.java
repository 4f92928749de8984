package fr.alin.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import jakarta.persistence.EntityManager;

import fr.alin.account.model.PasswordHash;
import fr.alin.account.model.PersonalDetails;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.error.InvalidValueException;
import fr.alin.shared.model.Civility;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Language;
import fr.alin.shared.model.MobilePhone;
import fr.alin.shared.model.Slice;
import fr.alin.shared.model.Sorting;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.staff.model.ActReason;
import fr.alin.staff.model.AgencyName;
import fr.alin.staff.model.StaffActKind;
import fr.alin.staff.model.StaffOrder;
import fr.alin.staff.model.StaffQuery;
import fr.alin.staff.model.StaffRole;
import fr.alin.staff.model.StaffState;
import fr.alin.staff.model.Territory;
import fr.alin.staff.view.StaffActLine;
import fr.alin.staff.view.StaffLine;
import fr.alin.testing.Database;
import fr.alin.testing.Race;
import fr.alin.testing.SettableClock;
import fr.alin.testing.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The administration of the staff on a real database. */
class StaffRepositoryTest {

    private static final ActReason WHY = new ActReason("Arrivée dans l'équipe");
    private static final String HASH = PasswordHash.of("Porte-Bleue-7", 10).value();
    private static final long BOSS = 501;
    private static final long OTHER_BOSS = 502;

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-28T09:00:00Z"));
    private long caller = BOSS;

    @BeforeEach
    void two_who_administer_the_staff() {
        Database.empty("account", "agency", "staff_act");
        Database.inTransaction(entities -> {
            for (var id : List.of(BOSS, OTHER_BOSS)) {
                entities.createNativeQuery("""
                                insert into account (id, version, email, role, status, civility, birth_name, first_name,
                                                     mobile, language, password_hash, activated_at)
                                values (?1, 0, 'boss' || ?1 || '@example.org', 'STAFF_ADMINISTRATOR', 'ACTIVE', 'MADAME',
                                        'CHEF' || ?1, 'LEA', '+33600000000', 'FR', ?2, now())""")
                        .setParameter(1, id)
                        .setParameter(2, HASH)
                        .executeUpdate();
                entities.createNativeQuery("""
                                insert into staff_member (account_id, version, whole_country, invited_at, invited_until)
                                values (?1, 0, true, now(), now())""").setParameter(1, id).executeUpdate();
            }
        });
    }

    @Test
    void a_member_is_invited_to_an_agency_and_a_territory() {
        var agency = agency("Agence de Paris");
        var zoe = invite("zoe.martin@example.org", Optional.of(agency), Territory.of(List.of("92", "75")));

        var line = member(zoe);
        assertThat(line.name()).isEqualTo("ZOE MARTIN");
        assertThat(line.role()).isEqualTo(StaffRole.ADVISOR);
        assertThat(line.agency()).contains("Agence de Paris");
        assertThat(line.territory().text()).isEqualTo("75, 92");
        assertThat(line.state()).isEqualTo(StaffState.INVITED);
        assertThat(line.seenAt()).isEmpty();
        assertThat(acts(zoe)).extracting(StaffActLine::kind).containsExactly(StaffActKind.INVITED);
        assertThat(acts(zoe).get(0).actor()).isEqualTo("LEA CHEF501");
    }

    @Test
    void an_invitation_that_was_not_followed_is_shown_as_expired_until_it_is_repeated() {
        var zoe = invite("zoe.martin@example.org");

        clock.advance(Duration.ofDays(7));
        assertThat(member(zoe).state()).isEqualTo(StaffState.EXPIRED);

        run(service -> service.inviteAgain(zoe));
        assertThat(member(zoe).state()).isEqualTo(StaffState.INVITED);
    }

    @Test
    void each_change_is_in_the_log_with_its_reason() {
        var zoe = invite("zoe.martin@example.org");
        var agency = agency("Agence de Créteil");
        clock.advance(Duration.ofMinutes(1));
        run(service -> service.changeRole(zoe, StaffRole.TEAM_LEAD, WHY));
        clock.advance(Duration.ofMinutes(1));
        run(service -> service.place(zoe, Optional.of(agency), Territory.of(List.of("94")), WHY));
        clock.advance(Duration.ofMinutes(1));
        run(service -> service.suspend(zoe, WHY));
        assertThat(member(zoe).state()).isEqualTo(StaffState.SUSPENDED);
        clock.advance(Duration.ofMinutes(1));
        run(service -> service.reactivate(zoe, WHY));

        assertThat(acts(zoe))
                .extracting(StaffActLine::kind, StaffActLine::before, StaffActLine::after)
                .containsExactly(
                        tuple(StaffActKind.REACTIVATED, "", ""),
                        tuple(StaffActKind.SUSPENDED, "", ""),
                        tuple(StaffActKind.PLACED, "France", "Agence de Créteil · 94"),
                        tuple(StaffActKind.ROLE_CHANGED, "ADVISOR", "TEAM_LEAD"),
                        tuple(StaffActKind.INVITED, "", "ADVISOR"));
        assertThat(acts(zoe).get(1).reason()).isEqualTo(WHY.value());
    }

    @Test
    void the_right_to_housing_is_read_by_whom_an_administrator_authorised_until_her_job_changes() {
        var zoe = invite("zoe.martin@example.org");
        assertThat(readsPriority(zoe)).isFalse();

        clock.advance(Duration.ofMinutes(1));
        run(service -> service.allowPriority(zoe, true, WHY));
        run(service -> service.allowPriority(zoe, true, WHY));
        assertThat(readsPriority(zoe)).isTrue();

        clock.advance(Duration.ofMinutes(1));
        run(service -> service.changeRole(zoe, StaffRole.SUPPORT, WHY));
        assertThat(readsPriority(zoe)).isFalse();
        assertThat(acts(zoe))
                .extracting(StaffActLine::kind)
                .containsExactlyInAnyOrder(
                        StaffActKind.PRIORITY_WITHDRAWN,
                        StaffActKind.ROLE_CHANGED,
                        StaffActKind.PRIORITY_GRANTED,
                        StaffActKind.INVITED);
        assertThatThrownBy(() -> run(service -> service.allowPriority(BOSS, true, WHY)))
                .isInstanceOf(NotOnOneself.class);
    }

    private boolean readsPriority(long member) {
        return fromService(service -> service.readsPriority(member));
    }

    @Test
    void what_changes_nothing_is_not_recorded() {
        var zoe = invite("zoe.martin@example.org");

        run(service -> service.changeRole(zoe, StaffRole.ADVISOR, WHY));
        run(service -> service.place(zoe, Optional.empty(), Territory.country(), WHY));

        assertThat(acts(zoe)).hasSize(1);
    }

    @Test
    void nobody_changes_her_own_account_and_strangers_are_no_members() {
        assertThatThrownBy(() -> run(service -> service.suspend(BOSS, WHY))).isInstanceOf(NotOnOneself.class);
        assertThatThrownBy(() -> run(service -> service.changeRole(BOSS, StaffRole.DPO, WHY)))
                .isInstanceOf(NotOnOneself.class);
        assertThatThrownBy(() -> run(service -> service.place(BOSS, Optional.empty(), Territory.country(), WHY)))
                .isInstanceOf(NotOnOneself.class);
        assertThatThrownBy(() -> run(service -> service.suspend(77, WHY))).isInstanceOf(MemberNotFound.class);
    }

    @Test
    void a_department_that_does_not_exist_is_named() {
        assertThatThrownBy(() -> invite("zoe.martin@example.org", Optional.empty(), Territory.of(List.of("20"))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("staff.department-unknown");
    }

    @Test
    void of_two_who_suspend_one_another_at_once_one_stays() {
        var outcomes = Race.of(
                () -> asCaller(BOSS, service -> service.suspend(OTHER_BOSS, WHY)),
                () -> asCaller(OTHER_BOSS, service -> service.suspend(BOSS, WHY)));

        assertThat(outcomes).containsExactlyInAnyOrder(Race.DONE, "staff.last-administrator");
    }

    @Test
    void the_last_who_administers_the_staff_keeps_the_role() {
        run(service -> service.suspend(OTHER_BOSS, WHY));
        caller = OTHER_BOSS;

        assertThatThrownBy(() -> run(service -> service.changeRole(BOSS, StaffRole.ADVISOR, WHY)))
                .isInstanceOf(LastStaffAdministrator.class);
    }

    @Test
    void members_are_found_by_name_address_agency_department_role_and_state() {
        invite("zoe.martin@example.org", Optional.of(agency("Agence d'Évry")), Territory.of(List.of("91")));

        assertThat(found("martin", Optional.empty(), Optional.empty())).containsExactly("ZOE MARTIN");
        assertThat(found("zoe.martin@", Optional.empty(), Optional.empty())).containsExactly("ZOE MARTIN");
        assertThat(found("evry", Optional.empty(), Optional.empty())).containsExactly("ZOE MARTIN");
        assertThat(found("91", Optional.empty(), Optional.empty())).containsExactly("ZOE MARTIN");
        assertThat(found("", Optional.of(StaffRole.ADVISOR), Optional.empty())).containsExactly("ZOE MARTIN");
        assertThat(found("", Optional.empty(), Optional.of(StaffState.ACTIVE))).hasSize(2);
        assertThat(found("nobody", Optional.empty(), Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_list_can_be_sorted_by_every_column(StaffOrder order) {
        invite("zoe.martin@example.org");

        var all = fromService(service -> service.list(
                new StaffQuery("", Optional.empty(), Optional.empty(), Sorting.ascending(order), new Slice(0, 2))));
        assertThat(all.total()).isEqualTo(3);
        assertThat(all.lines()).hasSize(2);
    }

    @Test
    void agencies_have_one_name_each() {
        var paris = agency("Agence de Paris");
        agency("Agence de Lyon");

        assertThatThrownBy(() -> agency("agence de PARIS")).isInstanceOf(AgencyExists.class);
        agencies(service -> service.rename(paris, new AgencyName("Agence de Paris")));
        assertThatThrownBy(() -> agencies(service -> service.rename(paris, new AgencyName("Agence de Lyon"))))
                .isInstanceOf(AgencyExists.class);
        assertThatThrownBy(() -> agencies(service -> service.rename(0, new AgencyName("Agence"))))
                .isInstanceOf(AgencyNotFound.class);
    }

    private List<String> found(String text, Optional<StaffRole> role, Optional<StaffState> state) {
        var asked = new StaffQuery(text, role, state, Sorting.ascending(StaffOrder.NAME), new Slice(0, 25));
        return fromService(service -> service.list(asked)).lines().stream()
                .map(StaffLine::name)
                .toList();
    }

    private long invite(String email) {
        return invite(email, Optional.empty(), Territory.country());
    }

    private long invite(String email, Optional<Long> agency, Territory territory) {
        var details = new PersonalDetails(Civility.MADAME, "MARTIN", "ZOE", new MobilePhone("606060606"), Language.FR);
        return fromService(service -> service.invite(
                new InviteMember(new EmailAddress(email), details, StaffRole.ADVISOR, agency, territory)));
    }

    private long agency(String name) {
        return Database.fromTransaction(entities -> {
            var service = wired(entities).make(AgencyAdministration.class);
            service.open(new AgencyName(name));
            return service.agencies.named(name).orElseThrow().id();
        });
    }

    private void agencies(Consumer<AgencyAdministration> act) {
        Database.inTransaction(entities -> act.accept(wired(entities).make(AgencyAdministration.class)));
    }

    private StaffLine member(long id) {
        return fromService(service -> service.member(id));
    }

    private List<StaffActLine> acts(long id) {
        return fromService(service -> service.acts(id));
    }

    private void run(Consumer<StaffAdministration> act) {
        asCaller(caller, act);
    }

    private void asCaller(long account, Consumer<StaffAdministration> act) {
        Database.inTransaction(entities -> act.accept(wired(entities, account).make(StaffAdministration.class)));
    }

    private <T> T fromService(Function<StaffAdministration, T> question) {
        return Database.fromTransaction(
                entities -> question.apply(wired(entities).make(StaffAdministration.class)));
    }

    private Wired wired(EntityManager entities) {
        return wired(entities, caller);
    }

    private Wired wired(EntityManager entities, long account) {
        return new Wired(entities, clock, settings(), callerOf(account));
    }

    private static AlinSettings settings() {
        return new AlinSettings() {
            @Override
            public Duration staffInvitationValidity() {
                return Duration.ofDays(7);
            }
        };
    }

    private static CurrentCaller callerOf(long account) {
        return new CurrentCaller() {
            @Override
            public long accountId() {
                return account;
            }
        };
    }
}
