package fr.alin.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import jakarta.persistence.EntityManager;

import fr.alin.candidacy.model.CandidacyAlreadySent;
import fr.alin.housingapplication.port.AnswerMask;
import fr.alin.offer.OfferFixtures;
import fr.alin.offer.PostedOffers;
import fr.alin.privacy.event.AccountErased;
import fr.alin.shared.outbox.MailKey;
import fr.alin.shared.privacy.PersonalData;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.testing.Database;
import fr.alin.testing.FakeEvents;
import fr.alin.testing.Sealed;
import fr.alin.testing.SettableClock;
import fr.alin.testing.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PersonalDataRepositoryTest {

    private static final long ANNE = 987_654_321;
    private static final long DENIS = 987_654_322;
    private static final String ANNES = "MARKOFANNE";
    private static final String DENISS = "MARKOFDENIS";
    private static final String NIR = "289057511122233";
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private static final Set<String> KNOWN_TABLES = Set.of(
            "account_act",
            "account_link",
            "account_session",
            "alert_subscriber",
            "answer_contradiction",
            "application_update",
            "candidacy",
            "candidacy_assignment",
            "candidacy_milestone",
            "candidacy_note",
            "complement_request",
            "data_sharing_consent",
            "deposited_document",
            "device_throttle",
            "dossier_change",
            "dossier_presence",
            "dossier_reading",
            "draft",
            "email_change",
            "employer_validation",
            "employer_validation_step",
            "erasure_warning",
            "former_name",
            "former_number",
            "help_request",
            "home_fit",
            "housing_application",
            "import_request",
            "landlord_agent",
            "listed_candidate",
            "number_try",
            "offer_alert",
            "offer_alert_area",
            "offer_alert_hit",
            "offer_favourite",
            "pending_refusal",
            "proven_income",
            "second_look",
            "security_code",
            "staff_member",
            "staff_territory",
            "tutorial_shown");

    private final FakeEvents<AccountErased> erased = new FakeEvents<>();

    @BeforeEach
    void two_people_with_rows_in_every_table() {
        Database.empty(
                "account",
                "account_act",
                "help_request",
                "offer",
                "candidacy",
                "outbox_message",
                "sign_in_throttle",
                "mail_allowance");
        Database.inTransaction(entities -> {
            PostedOffers.add(entities, OfferFixtures.offer("TOITS-1", OfferFixtures.t2InParis()));
            fill(new PersonRows(entities, ANNE, ANNES), ANNE, 1);
            fill(new PersonRows(entities, DENIS, DENISS), DENIS, 2);
        });
    }

    @Test
    void an_export_has_the_stored_data_and_no_secrets() {
        var export = of(ANNE, PrivacyService::export);

        assertThat(export.keySet())
                .contains("account", "alerts", "candidacies", "drafts", "favourites", "housingApplication", "mails");
        assertThat(export.getJsonObject("account").getString("email")).isEqualTo(PersonRows.email(ANNES));
        assertThat(export.getJsonObject("housingApplication")
                        .getJsonObject("application")
                        .getString("answerOfTheSite"))
                .contains(NIR);
        assertThat(export.getJsonObject("candidacies")
                        .getJsonArray("candidacies")
                        .getJsonObject(0)
                        .getJsonArray("stages"))
                .hasSize(1);
        assertThat(export.getJsonObject("candidacies")
                        .getJsonArray("candidacies")
                        .getJsonObject(0)
                        .getJsonArray("criteria"))
                .hasToString("[{\"units\":1,\"criterion\":\"URGENT_NEED\"}]");
        assertThat(export.getJsonObject("candidacies")
                        .getJsonArray("candidacies")
                        .getJsonObject(0)
                        .getJsonArray("notes"))
                .singleElement()
                .satisfies(note -> assertThat(note.asJsonObject().keySet())
                        .containsExactlyInAnyOrder("kind", "words", "writtenAt"));
        assertThat(export.getJsonArray("mails")).hasSize(1);
        assertThat(export.toString())
                .doesNotContain("hash-", "key-" + ANNES, "key-former-", "key-new-", "unsubscribe-", DENISS);
    }

    @Test
    void a_sites_answer_is_not_exported_before_the_code_is_entered() {
        var request = of(ANNE, PrivacyService::export)
                .getJsonObject("housingApplication")
                .getJsonArray("importUnderWay")
                .getJsonObject(0);

        assertThat(request.getString("state")).isEqualTo("CODE_SENT");
        assertThat(request.toString()).doesNotContain(ANNES, "record", "received\"");
    }

    @Test
    void each_kind_of_data_is_in_the_export() {
        var export = of(ANNE, PrivacyService::export);

        assertThat(export.getJsonArray("favourites")).hasSize(1);
        assertThat(export.getJsonArray("drafts")).hasSize(1);
        assertThat(export.getJsonArray("helpRequests"))
                .singleElement()
                .satisfies(request -> assertThat(request.asJsonObject().keySet())
                        .contains("words", "subject", "askedAt")
                        .doesNotContain("source", "memberId"));
        assertThat(export.getJsonArray("dataSharingConsents")).hasSize(1);
        assertThat(export.getJsonObject("alerts").values())
                .allSatisfy(list -> assertThat(list.asJsonArray()).hasSize(1));
        assertThat(export.getJsonObject("account").getJsonArray("signInTries")).hasSize(1);
        assertThat(export.getJsonObject("account").getJsonArray("sessions")).hasSize(1);
        assertThat(export.getJsonObject("account").getJsonArray("formerNames")).hasSize(1);
        assertThat(export.getJsonObject("account")
                        .getJsonArray("actsOfStaff")
                        .getJsonObject(0)
                        .keySet())
                .containsExactlyInAnyOrder("actorRole", "kind", "reason", "actedAt");
        assertThat(export.getJsonObject("account").getJsonObject("emailChange").getString("newEmail"))
                .isEqualTo("new-" + PersonRows.email(ANNES));
        assertThat(export.getJsonObject("account").getJsonArray("triesOnKnownDevices"))
                .hasSize(1);
        assertThat(export.getJsonObject("housingApplication").getJsonArray("formerNumbers"))
                .hasSize(1);
        assertThat(export.getJsonObject("housingApplication")
                        .getJsonArray("updates")
                        .getJsonObject(0)
                        .getJsonArray("changes"))
                .hasSize(1);
        assertThat(export.getJsonObject("housingApplication")
                        .getJsonArray("incomesProved")
                        .getJsonObject(0)
                        .keySet())
                .containsExactlyInAnyOrder("amount", "lastDay", "proof", "proofDated", "enteredAt");
        assertThat(export.getJsonObject("housingApplication").get("incomeRetained"))
                .isNotNull();
        assertThat(export.getJsonObject("housingApplication").getJsonArray("codesMailed"))
                .hasSize(1);
        assertThat(export.getJsonObject("housingApplication").getJsonArray("numbersTried"))
                .hasSize(1);
    }

    /** A new table of this kind must be added to its context's part, and here. */
    @Test
    void every_table_with_personal_data_belongs_to_a_part() {
        List<?> tables = Database.fromTransaction(
                entities -> entities.createNativeQuery("""
                        select distinct table_name from information_schema.columns
                        where table_schema = 'public'
                          and column_name in ('account_id', 'owner_account_id', 'application_id', 'candidacy_id')""").getResultList());

        assertThat(tables)
                .isNotEmpty()
                .allSatisfy(table -> assertThat(KNOWN_TABLES).contains((String) table));
    }

    @Test
    void no_table_names_an_erased_person() {
        assertThat(tablesThatName(ANNES)).hasSizeGreaterThan(9);

        of(ANNE, PrivacyService::erase);

        assertThat(tablesThatName(ANNES)).isEmpty();
        assertThat(tablesThatName(Long.toString(ANNE))).isEmpty();
        assertThat(erased.last().email().value()).isEqualToIgnoringCase(PersonRows.email(ANNES));
    }

    @Test
    void a_consent_stays_as_an_anonymous_proof() {
        of(ANNE, PrivacyService::erase);

        Object left = Database.fromTransaction(entities -> entities.createNativeQuery(
                        "select count(*) from data_sharing_consent where account_id is null and actor_id is null")
                .getSingleResult());
        assertThat(((Number) left).intValue()).isPositive();
    }

    @Test
    void what_the_staff_did_stays_and_names_nobody() {
        of(ANNE, PrivacyService::erase);

        Object left = Database.fromTransaction(entities -> entities.createNativeQuery(
                        "select count(*) from account_act where account_id is null and reason = '' and actor_id = 1")
                .getSingleResult());
        assertThat(((Number) left).intValue()).isEqualTo(1);
    }

    @Test
    void other_people_keep_all_their_data() {
        var before = tablesThatName(DENISS);

        of(ANNE, PrivacyService::erase);

        assertThat(tablesThatName(DENISS)).isEqualTo(before);
    }

    @Test
    void only_an_issued_reference_is_known() {
        var reference = of(ANNE, PrivacyService::erase);
        var guessed = reference.startsWith("A") ? "B" + reference.substring(1) : "A" + reference.substring(1);

        assertThat(isKnown(reference)).isTrue();
        assertThat(Stream.of(guessed, "Appelez le 0 899 00 00 00", "", null).filter(this::isKnown))
                .isEmpty();
    }

    private boolean isKnown(String reference) {
        try {
            return of(ANNE, service -> {
                service.requireErased(reference);
                return true;
            });
        } catch (ErasureNotFound unknown) {
            return false;
        }
    }

    @Test
    void the_proof_is_anonymous() {
        var reference = of(ANNE, PrivacyService::erase);

        Object proof = Database.fromTransaction(entities -> entities.createNativeQuery(
                        "select cast(to_jsonb(p) as text) from erasure_proof p where reference = ?1")
                .setParameter(1, reference)
                .getSingleResult());
        assertThat(proof)
                .isEqualTo(
                        "{\"cause\": \"REQUEST\", \"erased\": 1, \"erased_on\": \"2026-11-22\", \"reference\": \"%s\"}"
                                .formatted(reference));
    }

    @Test
    void while_a_landlord_has_the_dossier_nothing_is_erased() {
        Database.inTransaction(
                entities -> new PersonRows(entities, ANNE, ANNES).candidacy(11, "SENT_TO_LANDLORD", NOW));
        var before = tablesThatName(ANNES);

        assertThatExceptionOfType(CandidacyAlreadySent.class).isThrownBy(() -> of(ANNE, PrivacyService::erase));

        assertThat(tablesThatName(ANNES)).isEqualTo(before);
    }

    private static void fill(PersonRows rows, long id, long candidacy) {
        rows.account(NOW);
        rows.signIns();
        rows.application(Sealed.forTests().seal(gzip("<nir>" + NIR + "</nir>"), "housing_application.received"));
        rows.candidacy(candidacy, "CANCELLED", NOW);
        rows.alert();
        rows.helpRequests();
        rows.favourite();
        rows.draft();
        rows.consent();
        rows.message(MailKey.ofAccount(id), NOW);
        rows.message(MailKey.ofNewAddress(id), NOW);
    }

    private <T> T of(long account, Function<PrivacyService, T> act) {
        return Database.fromTransaction(entities -> act.apply(service(entities, account)));
    }

    private PrivacyService service(EntityManager entities, long account) {
        AnswerMask own = (answer, adult) -> new String(answer, StandardCharsets.UTF_8);
        return new Wired(entities, new SettableClock(NOW), Sealed.forTests(), callerOf(account), own)
                .firing(AccountErased.class, erased)
                .offering(PersonalData.class, DataParts.of(PersonalData.class))
                .make(PrivacyService.class);
    }

    private static CurrentCaller callerOf(long account) {
        return new CurrentCaller() {
            @Override
            public long accountId() {
                return account;
            }
        };
    }

    /** Tables that contain the text, with the number of matching rows. */
    private static Map<String, Long> tablesThatName(String text) {
        return Database.fromTransaction(entities -> {
            List<?> tables = entities.createNativeQuery("""
                            select table_name from information_schema.tables
                            where table_schema = 'public' and table_type = 'BASE TABLE'
                              and table_name not in ('commune', 'commune_neighbour', 'commune_outline',
                                'former_commune', 'income_ceiling')
                            order by table_name""").getResultList();
            var found = new LinkedHashMap<String, Long>();
            tables.forEach(table -> {
                var count = (Number) entities.createNativeQuery(
                                "select count(*) from " + table + " t where cast(t as text) ilike ?1")
                        .setParameter(1, "%" + text + "%")
                        .getSingleResult();
                if (count.longValue() > 0) {
                    found.put((String) table, count.longValue());
                }
            });
            return found;
        });
    }

    private static byte[] gzip(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
