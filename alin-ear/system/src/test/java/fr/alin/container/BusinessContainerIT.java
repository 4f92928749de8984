package fr.alin.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;

import fr.alin.account.AccountService;
import fr.alin.candidacy.CandidacyService;
import fr.alin.candidacy.LandlordAnswerService;
import fr.alin.candidacy.RecordLandlordAnswer;
import fr.alin.candidacy.model.CandidacyReference;
import fr.alin.candidacy.model.LandlordAnswerKind;
import fr.alin.housingapplication.employment.EmploymentService;
import fr.alin.housingapplication.employment.SaveEmployment;
import fr.alin.housingapplication.importing.ImportService;
import fr.alin.housingapplication.importing.RequestImport;
import fr.alin.housingapplication.model.AttachedPerson;
import fr.alin.housingapplication.model.ImportState;
import fr.alin.offer.model.Offer;
import fr.alin.privacy.PrivacyJobs;
import fr.alin.shared.error.NotFound;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Language;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.testing.Callers;
import fr.alin.testing.Table;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Transactions, timers, ports and columns in the server, with its own EclipseLink and weaving. */
@ExtendWith(ArquillianExtension.class)
class BusinessContainerIT {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final long ANNE = Callers.ANNE_ACCOUNT;
    private static final long DENIS = Callers.DENIS_ACCOUNT;
    private static final long OTHER = 9_000_009;

    @EJB
    Callers.Anne anne;

    @EJB
    Callers.Denis denis;

    @EJB
    Callers.OurSystem system;

    @Inject
    AccountService accounts;

    @Inject
    EmploymentService employment;

    @Inject
    ImportService imports;

    @Inject
    LandlordAnswerService answers;

    @Inject
    CandidacyService candidacies;

    @EJB
    PrivacyJobs retention;

    @Inject
    Table table;

    private ServerPeople people;

    @Deployment
    static EnterpriseArchive deployment() {
        return TestArchive.build();
    }

    @BeforeEach
    void people_arrive() {
        people = new ServerPeople(table);
        people.validated(ANNE).account(DENIS);
    }

    @Test
    void a_refusal_rolls_back_the_change_and_the_outbox_message() {
        people.applies(ANNE, "SUBMITTED");
        var candidacy = table.one("select 'C' || lpad(id::text, 9, '0') from candidacy where account_id = ?", ANNE);
        var mails = "outbox_message where kind = 'candidacy-cancelled' and partner_key = ?";
        assertThatThrownBy(() -> anne.refuseAfter(() -> candidacies.cancel(new CandidacyReference(candidacy))))
                .hasMessageContaining("test.refused");
        assertThat(status(ANNE)).isEqualTo("SUBMITTED");
        assertThat(table.count(mails, candidacy)).isZero();
        assertThat(anne.refusal(() -> candidacies.cancel(new CandidacyReference(candidacy))))
                .isEmpty();
        assertThat(status(ANNE)).isEqualTo("CANCELLED");
        assertThat(table.count(mails, candidacy)).isEqualTo(1);
    }

    @Test
    void a_refused_answer_is_not_marked_as_received_and_can_be_sent_again() {
        var message = unique();
        var answer = new RecordLandlordAnswer(
                message,
                "C999999999",
                "TOITS",
                LandlordAnswerKind.RECEIVED,
                LocalDate.now(),
                Optional.empty(),
                OptionalInt.empty(),
                null);
        assertThat(system.refusal(() -> answers.record(answer))).containsInstanceOf(NotFound.class);
        assertThat(table.count("inbox_message where message_id = ?", message)).isZero();
    }

    @Test
    void the_nightly_job_deletes_warned_accounts_without_an_application() {
        for (var account : List.of(ANNE, DENIS)) {
            table.change("update account set last_seen_at = now() - interval '2 years' where id = ?", account);
            table.change(
                    "insert into erasure_warning select id, 'INACTIVITY', last_seen_at, now() - interval '2 months'"
                            + " from account where id = ?",
                    account);
        }
        retention.forget();
        assertThat(table.count("account where id = ?", ANNE)).isEqualTo(1);
        assertThat(table.count("account where id = ?", DENIS)).isZero();
        assertThat(table.count("erasure_proof where cause = 'INACTIVITY'")).isPositive();
        assertThat(table.count("outbox_message where kind = 'account-erased'")).isPositive();
    }

    @Test
    void the_application_cannot_change_the_access_log() {
        assertThatThrownBy(() -> table.change("delete from dossier_reading")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> table.change("update dossier_reading set purpose = 'REVIEW'"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void the_relay_sends_a_mail_and_deletes_its_body() {
        accounts.requestNewPassword(new EmailAddress(ServerPeople.email(ANNE)), Language.FR);
        var mail = "outbox_message where kind = 'new-password' and partner_key = 'account-" + ANNE + "'";
        assertThat(table.count(mail)).isPositive();
        await().atMost(TIMEOUT).until(() -> table.count(mail + " and (sent_at is null or body is not null)") == 0);
    }

    @Test
    void the_timer_sends_a_full_list_with_dossiers_as_written_by_the_connectors() {
        var home = people.validated(OTHER).applies(OTHER, "APPROVED");
        table.change(
                "insert into home_file (offer_reference, version, state, state_since) values (?, 0, 'OPEN', now())"
                        + " on conflict do nothing",
                home);
        table.change(
                "update offer set rent_standard = 'PLAI', financing = 'PLAI_ADP', candidates_to_propose = 1,"
                        + " closes_on = current_date - 2 where reference = ?",
                home);
        await().atMost(TIMEOUT).until(() -> status(OTHER), "SENT_TO_LANDLORD"::equals);
        var reference = table.one("select 'C' || lpad(id::text, 9, '0') from candidacy where account_id = ?", OTHER);
        assertThat(table.one(
                        "select body from outbox_message where kind = 'candidate-list' and body like '%' || ? || '%'",
                        reference))
                .contains("urn:alin:landlord:v1", ServerPeople.number(OTHER));
    }

    @Test
    void services_query_the_registration_site_through_its_port() {
        var nobody = new UniqueNumber("1110120999999ACLOG");
        assertThat(denis.call(() -> imports.request(new RequestImport(nobody)))).isEqualTo(ImportState.NOT_IMPORTABLE);
    }

    @Test
    void entities_are_woven() {
        assertThat(Stream.of(Offer.class.getInterfaces()).map(Class::getSimpleName))
                .contains("PersistenceWeaved");
    }

    @Test
    void employment_answers_are_stored_and_can_be_reset() {
        var full = new SaveEmployment(
                AttachedPerson.APPLICANT,
                "Éts. L'Œuvre & Fils",
                "C1",
                "M1",
                Optional.of(LocalDate.of(2015, 2, 28)),
                Optional.of(false),
                Optional.of(true),
                Optional.empty());
        var none = new SaveEmployment(
                AttachedPerson.APPLICANT,
                "",
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        for (var answers : List.of(full, none, full)) {
            anne.call(() -> employment.confirm(answers, Language.FR));
            assertThat(anne.call(() -> employment.view()))
                    .usingRecursiveComparison()
                    .comparingOnlyFields("employerName", "hiredOn", "permanentAgencyContract", "severalEmployers")
                    .isEqualTo(answers);
        }
    }

    private String status(long account) {
        return table.one("select status from candidacy where account_id = ?", account);
    }

    private static String unique() {
        return UUID.randomUUID().toString();
    }
}
