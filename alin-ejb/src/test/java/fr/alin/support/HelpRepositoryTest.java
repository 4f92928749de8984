package fr.alin.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import jakarta.persistence.EntityManager;

import fr.alin.account.model.PasswordHash;
import fr.alin.account.model.StatedReason;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Language;
import fr.alin.shared.model.ListPage;
import fr.alin.shared.model.Slice;
import fr.alin.shared.model.Sorting;
import fr.alin.shared.security.CallOrigin;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.support.event.HelpGiven;
import fr.alin.support.model.HelpAnswered;
import fr.alin.support.model.HelpOrder;
import fr.alin.support.model.HelpQuery;
import fr.alin.support.model.HelpState;
import fr.alin.support.model.HelpSubject;
import fr.alin.support.model.HelpWords;
import fr.alin.support.model.HelpWriter;
import fr.alin.support.model.TemplateName;
import fr.alin.support.view.HelpLine;
import fr.alin.support.view.HelpView;
import fr.alin.testing.Database;
import fr.alin.testing.FakeEvents;
import fr.alin.testing.Race;
import fr.alin.testing.Sealed;
import fr.alin.testing.SettableClock;
import fr.alin.testing.Statements;
import fr.alin.testing.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What people write and the answers, on a real database; each call has its own entity manager. */
class HelpRepositoryTest {

    private static final long ANNE = 1;
    private static final long SUPPORT = 11;
    private static final long COLLEAGUE = 12;
    private static final String HASH = PasswordHash.of("Porte-Bleue-7", 10).value();

    private static final CallOrigin OFFICE = new CallOrigin("192.0.2.1", "", "", "", "");

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-28T09:00:00Z"));
    private final FakeEvents<HelpGiven> events = new FakeEvents<>();
    private long caller = SUPPORT;

    @BeforeEach
    void an_employee_and_those_who_help_her() {
        Database.empty("account", "account_act", "help_request");
        Database.inTransaction(entities -> {
            account(entities, ANNE, "anne.porte@example.org", "APPLICANT", "PORTE");
            account(entities, SUPPORT, "support@example.org", "SUPPORT", "SUPPORT");
            account(entities, COLLEAGUE, "colleague@example.org", "SUPPORT", "COLLEGUE");
        });
    }

    @Test
    void an_employee_reads_her_requests_and_the_answers_and_nobody_else_s() {
        asksAsAnne("Où est mon code ?", false);
        visitorAsks("denis@example.org", "Bonjour");

        help(desk -> desk.answer(list(HelpState.OPEN).get(0).id(), new HelpWords("Il est parti.")));

        caller = ANNE;
        List<HelpView> own = Database.fromTransaction(
                entities -> make(entities, HelpService.class).own());
        assertThat(own).singleElement().satisfies(request -> {
            assertThat(request.words()).isEqualTo("Où est mon code ?");
            assertThat(request.answer()).contains("Il est parti.");
        });
        assertThat(events.last().email().value()).isEqualTo("anne.porte@example.org");
        assertThat(events.last().accountId()).contains(ANNE);
    }

    @Test
    void the_oldest_comes_first_and_each_state_has_its_list() {
        visitorAsks("a@example.org", "Premier");
        clock.advance(Duration.ofMinutes(1));
        visitorAsks("b@example.org", "Deuxième");
        clock.advance(Duration.ofMinutes(1));
        visitorAsks("c@example.org", "Troisième");
        var open = list(HelpState.OPEN);
        assertThat(open).extracting(HelpLine::name).containsExactly("A", "B", "C");

        help(desk -> desk.take(open.get(0).id()));
        caller = COLLEAGUE;
        help(desk -> desk.answer(open.get(1).id(), new HelpWords("Réponse")));

        assertThat(list(HelpState.MINE)).isEmpty();
        assertThat(list(HelpState.ANSWERED)).extracting(HelpLine::name).containsExactly("B");
        caller = SUPPORT;
        assertThat(list(HelpState.OPEN)).extracting(HelpLine::name).containsExactly("A", "C");
        assertThat(list(HelpState.MINE)).extracting(HelpLine::name).containsExactly("A");
        assertThat(page("troisieme", HelpState.OPEN).lines())
                .extracting(HelpLine::name)
                .containsExactly("C");
    }

    @Test
    void of_two_answers_the_first_is_sent() {
        visitorAsks("a@example.org", "Bonjour");
        var id = list(HelpState.OPEN).get(0).id();
        help(desk -> desk.answer(id, new HelpWords("Première")));

        caller = COLLEAGUE;
        assertThatThrownBy(() -> help(desk -> desk.answer(id, new HelpWords("Seconde"))))
                .isInstanceOf(HelpAnswered.class);
        assertThatThrownBy(() -> help(desk -> desk.take(id))).isInstanceOf(HelpAnswered.class);
        assertThat(events.fired()).hasSize(1);
    }

    @RepeatedTest(3)
    void an_answer_sent_twice_at_once_leaves_once() {
        visitorAsks("a@example.org", "Bonjour");
        var id = list(HelpState.OPEN).get(0).id();
        Runnable answers = () -> help(desk -> desk.answer(id, new HelpWords("Réponse")));

        assertThat(Race.of(answers, answers)).containsOnly(Race.DONE);
        assertThat(events.fired()).hasSize(1);
    }

    @RepeatedTest(3)
    void a_template_and_a_request_sent_three_times_at_once_are_kept_once() {
        Runnable adds = () -> help(
                desk -> desk.addTemplate(new TemplateName("Horaires"), Language.FR, new HelpWords("De 9 h à 17 h")));
        Runnable asks = () -> visitorAsks("a@example.org", "Bonjour");

        Race.of(adds, adds, adds);
        Race.of(asks, asks, asks);

        help(desk -> assertThat(desk.templates())
                .filteredOn(template -> template.name().equals("Horaires"))
                .hasSize(1));
        assertThat(list(HelpState.OPEN)).hasSize(1);
    }

    @Test
    void colleagues_who_are_signed_in_on_one_network_do_not_bind_each_other_nor_visitors() {
        for (var visitor : List.of("a@example.org", "b@example.org", "c@example.org")) {
            visitorAsks(visitor, "Bonjour");
        }
        assertThatThrownBy(() -> visitorAsks("d@example.org", "Bonjour")).isInstanceOf(TooManyHelpRequests.class);

        try (var call = CallOrigin.begin(OFFICE)) {
            asksAsAnne("1", false);
            asksAsAnne("2", false);
            assertThatThrownBy(() -> asksAsAnne("3", false)).isInstanceOf(TooManyHelpRequests.class);
            caller = COLLEAGUE;
            Database.inTransaction(entities -> make(entities, HelpService.class).ask(command("1"), false));
            caller = SUPPORT;
        }
        assertThat(list(HelpState.OPEN)).hasSize(6);
    }

    @Test
    void an_account_is_opened_only_if_its_holder_agreed_and_she_reads_why() {
        asksAsAnne("Sans accord", false);
        clock.advance(Duration.ofMinutes(3));
        asksAsAnne("Avec accord", true);
        var asked = list(HelpState.OPEN);
        var reason = new StatedReason("Votre demande d'aide");

        assertThatThrownBy(() -> help(desk -> desk.open(asked.get(0).id(), reason)))
                .isInstanceOf(HelpNotFound.class);
        help(desk -> assertThat(desk.open(asked.get(1).id(), reason)).isEqualTo(ANNE));

        Object opened = Database.fromTransaction(entities -> entities.createNativeQuery(
                        "select kind || ' ' || reason from account_act where account_id = 1")
                .getSingleResult());
        assertThat(opened).isEqualTo("OPENED Votre demande d'aide");
    }

    @Test
    void a_form_sent_twice_is_one_request() {
        visitorAsks("a@example.org", "Bonjour");
        visitorAsks("a@example.org", "Bonjour");
        assertThat(list(HelpState.OPEN)).hasSize(1);

        clock.advance(Duration.ofMinutes(3));
        visitorAsks("a@example.org", "Bonjour");
        assertThat(list(HelpState.OPEN)).hasSize(2);
    }

    @Test
    void an_address_writes_so_often_in_a_day_and_a_network_in_an_hour() {
        visitorAsks("a@example.org", "1");
        visitorAsks("a@example.org", "2");
        assertThatThrownBy(() -> visitorAsks("a@example.org", "3")).isInstanceOf(TooManyHelpRequests.class);
        visitorAsks("b@example.org", "1");
        assertThatThrownBy(() -> visitorAsks("c@example.org", "1")).isInstanceOf(TooManyHelpRequests.class);

        clock.advance(Duration.ofHours(1));
        visitorAsks("c@example.org", "1");
        assertThatThrownBy(() -> visitorAsks("a@example.org", "3")).isInstanceOf(TooManyHelpRequests.class);
        clock.advance(Duration.ofDays(1));
        visitorAsks("a@example.org", "3");
    }

    @Test
    void a_page_of_the_list_takes_one_statement() {
        visitorAsks("a@example.org", "1");

        assertThat(Statements.sentBy(
                        entities -> make(entities, HelpDeskService.class).list(query("", HelpState.OPEN))))
                .isEqualTo(1);
    }

    private void asksAsAnne(String words, boolean agrees) {
        var member = caller;
        caller = ANNE;
        Database.inTransaction(entities -> make(entities, HelpService.class).ask(command(words), agrees));
        caller = member;
    }

    private void visitorAsks(String email, String words) {
        try (var call = CallOrigin.begin(OFFICE)) {
            Database.inTransaction(entities -> make(entities, HelpService.class)
                    .askAsVisitor(
                            command(words),
                            new HelpWriter(email.substring(0, 1).toUpperCase(), new EmailAddress(email), Language.FR)));
        }
    }

    private static AskForHelp command(String words) {
        return new AskForHelp(HelpSubject.CODE, new HelpWords(words));
    }

    private void help(Consumer<HelpDeskService> act) {
        Database.inTransaction(entities -> act.accept(make(entities, HelpDeskService.class)));
    }

    private List<HelpLine> list(HelpState state) {
        return page("", state).lines();
    }

    private ListPage<HelpLine> page(String text, HelpState state) {
        Function<EntityManager, ListPage<HelpLine>> read =
                entities -> make(entities, HelpDeskService.class).list(query(text, state));
        return Database.fromTransaction(read);
    }

    private static HelpQuery query(String text, HelpState state) {
        return new HelpQuery(text, state, Sorting.ascending(HelpOrder.ASKED), new Slice(0, 25));
    }

    private <T> T make(EntityManager entities, Class<T> type) {
        var signedIn = new CurrentCaller() {
            @Override
            public long accountId() {
                return caller;
            }
        };
        return new Wired(entities, signedIn, clock, Sealed.forTests(), new FakeSettings())
                .firing(HelpGiven.class, events)
                .make(type);
    }

    private static void account(EntityManager entities, long id, String email, String role, String birthName) {
        entities.createNativeQuery("""
                        insert into account (id, version, email, role, status, civility, birth_name, first_name, mobile,
                            language, password_hash, consent_version, consent_given_at, activated_at)
                        values (?1, 1, ?2, ?3, 'ACTIVE', 'MADAME', ?4, 'ANNE', '+33604505792', 'FR', ?5, '1', now(), now())""")
                .setParameter(1, id)
                .setParameter(2, email)
                .setParameter(3, role)
                .setParameter(4, birthName)
                .setParameter(5, HASH)
                .executeUpdate();
    }

    private static final class FakeSettings extends AlinSettings {

        @Override
        public int helpRequestsOfAddress() {
            return 2;
        }

        @Override
        public int helpRequestsOfSource() {
            return 3;
        }

        @Override
        public int accountActsAnHour() {
            return 20;
        }

        @Override
        public Duration repeatedFormWithin() {
            return Duration.ofMinutes(2);
        }
    }
}
