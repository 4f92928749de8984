package fr.alin.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

import jakarta.persistence.EntityManager;

import fr.alin.account.AccountNotOpened;
import fr.alin.account.model.AccountNotFound;
import fr.alin.account.model.PasswordHash;
import fr.alin.account.model.StatedReason;
import fr.alin.account.view.AccountActLine;
import fr.alin.housingapplication.port.AnswerMask;
import fr.alin.privacy.event.AccountErased;
import fr.alin.privacy.view.HeldPart;
import fr.alin.privacy.view.PersonFile;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.privacy.PersonalData;
import fr.alin.shared.privacy.StaffTrace;
import fr.alin.shared.privacy.StaffTraces;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.testing.Database;
import fr.alin.testing.FakeEvents;
import fr.alin.testing.Sealed;
import fr.alin.testing.SettableClock;
import fr.alin.testing.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the data protection officer does for somebody who cannot sign in, on a real database. */
class PrivacyOfficerRepositoryTest {

    private static final long OFFICER = 22;

    /** No test can remove a reading, so each has its own people. */
    private static long numbered = 7_000_000;

    private static final String MARK = "MARKOFANNE";
    private static final String HASH = PasswordHash.of("Porte-Bleue-7", 10).value();
    private static final StatedReason LETTER = new StatedReason("Courrier – identité : carte vue");

    private final long anne = numbered++;
    private final long advisor = numbered++;
    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-28T09:00:00Z"));
    private final FakeEvents<AccountErased> erased = new FakeEvents<>();

    @BeforeEach
    void anne_whose_dossier_an_advisor_read() {
        Database.empty("account", "account_act", "staff_search", "offer", "candidacy", "outbox_message");
        Database.inTransaction(entities -> {
            var person = new PersonRows(entities, anne, MARK);
            person.account(clock.instant());
            person.draft();
            run(entities, "update account set password_hash = ?2 where id = ?1", anne, HASH);
            member(entities, advisor, "ADVISOR");
            member(entities, OFFICER, "DPO");
            run(entities, """
                    insert into dossier_reading (owner_account_id, reader_id, reader_role, purpose, about, read_at)
                    values (?1, ?2, 'ADVISOR', 'SAFETY', 'C000000001', ?3)""", anne, advisor, at("2026-11-28T08:00:00Z"));
            run(entities, """
                    insert into staff_search (member_id, kinds, found, searched_at)
                    values (?1, 'NAME', 2, ?2)""", advisor, at("2026-11-28T07:59:00Z"));
        });
    }

    @Test
    void nothing_is_shown_exported_or_erased_before_a_reason_was_stated() {
        assertThatThrownBy(() -> of(officer -> officer.file(anne))).isInstanceOf(AccountNotOpened.class);
        assertThatThrownBy(() -> of(officer -> officer.export(anne))).isInstanceOf(AccountNotOpened.class);
        assertThatThrownBy(() -> of(officer -> officer.erase(anne, annes()))).isInstanceOf(AccountNotOpened.class);
        assertThatThrownBy(() -> open(advisor)).isInstanceOf(AccountNotFound.class);
    }

    @Test
    void the_file_counts_what_is_held_and_names_who_read() {
        open(anne);

        PersonFile file = of(officer -> officer.file(anne));

        assertThat(file.parts())
                .extracting(HeldPart::name)
                .contains("account", "drafts", "readings")
                .doesNotContain("candidacies");
        assertThat(file.readings())
                .singleElement()
                .satisfies(reading -> assertThat(reading.reader()).contains(advisor));
        assertThat(file.acts()).extracting(AccountActLine::reason).containsExactly(LETTER.value());
    }

    @Test
    void an_export_is_recorded_for_the_person() {
        open(anne);
        assertThat(of(officer -> officer.export(anne)).toString()).contains(MARK);

        PersonFile file = of(officer -> officer.file(anne));
        assertThat(file.acts()).extracting(line -> line.kind().name()).containsExactly("EXPORTED", "OPENED");
    }

    @Test
    void only_the_right_address_confirms_an_erasure_and_its_entry_names_nobody() {
        open(anne);
        assertThatThrownBy(() -> of(officer -> officer.erase(anne, new EmailAddress("other@example.org"))))
                .isInstanceOf(ErasureNotConfirmed.class);

        String reference = of(officer -> officer.erase(anne, annes()));

        assertThat(erased.last().reference()).isEqualTo(reference);
        assertThat(rows("select cast(id as varchar) from account where id = " + anne))
                .isEmpty();
        assertThat(rows("select kind || ' ' || reason from account_act where account_id is null order by id"))
                .containsExactly("OPENED ", "ERASED " + reference);
    }

    @Test
    void the_logs_of_a_member_come_together_latest_first() {
        List<StaffTrace> traces = of(officer -> officer.tracesOf(advisor));

        assertThat(traces).extracting(StaffTrace::log).containsExactly("reading", "search");
        assertThat(traces.get(0).person()).contains(anne);
        assertThat(traces.get(1).about()).isEqualTo("2");
        assertThat(of(officer -> officer.member(new EmailAddress("m" + advisor + "@example.org")))
                        .accountId())
                .isEqualTo(advisor);
        assertThatThrownBy(() -> of(officer -> officer.member(annes()))).isInstanceOf(AccountNotFound.class);
    }

    private static EmailAddress annes() {
        return new EmailAddress(PersonRows.email(MARK));
    }

    private void open(long account) {
        of(officer -> {
            officer.open(account, LETTER);
            return null;
        });
        clock.advance(Duration.ofSeconds(1));
    }

    private <T> T of(Function<PrivacyOfficerService, T> act) {
        return Database.fromTransaction(entities -> act.apply(service(entities)));
    }

    private PrivacyOfficerService service(EntityManager entities) {
        AnswerMask own = (answer, adult) -> new String(answer, StandardCharsets.UTF_8);
        var signedIn = new CurrentCaller() {
            @Override
            public long accountId() {
                return OFFICER;
            }
        };
        return new Wired(entities, clock, Sealed.forTests(), signedIn, new FakeSettings(), own)
                .firing(AccountErased.class, erased)
                .offering(PersonalData.class, DataParts.of(PersonalData.class))
                .offering(StaffTraces.class, DataParts.of(StaffTraces.class))
                .make(PrivacyOfficerService.class);
    }

    private static List<String> rows(String sql) {
        return Database.fromTransaction(entities -> {
            List<?> rows = entities.createNativeQuery(sql).getResultList();
            return rows.stream().map(String.class::cast).toList();
        });
    }

    private static Object at(String moment) {
        return Instant.parse(moment).atOffset(ZoneOffset.UTC);
    }

    private static void member(EntityManager entities, long id, String role) {
        run(entities, """
                insert into account (id, version, email, role, status, civility, birth_name, first_name, mobile, language,
                    password_hash, activated_at)
                values (?1, 1, 'm' || ?1 || '@example.org', ?2, 'ACTIVE', 'MADAME', ?2, 'ZOE', '+33604505799', 'FR', ?3,
                    now())""", id, role, HASH);
    }

    private static void run(EntityManager entities, String sql, Object... values) {
        var query = entities.createNativeQuery(sql);
        for (var i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }

    private static final class FakeSettings extends AlinSettings {

        @Override
        public Duration readingLasts() {
            return Duration.ofMinutes(15);
        }

        @Override
        public int accountActsAnHour() {
            return 20;
        }
    }
}
