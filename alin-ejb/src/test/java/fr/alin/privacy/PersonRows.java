package fr.alin.privacy;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

import jakarta.persistence.EntityManager;

import fr.alin.account.model.Digest;
import fr.alin.housingapplication.Registered;
import fr.alin.housingapplication.persistence.RegisteredApplicationConverter;

/** Writes a person with a row in every table that may hold personal data, straight to the tables of all contexts. */
final class PersonRows {

    private final EntityManager entities;
    private final long id;
    private final String mark;

    /** @param mark a word in every text about the person and nowhere else */
    PersonRows(EntityManager entities, long id, String mark) {
        this.entities = entities;
        this.id = id;
        this.mark = mark;
    }

    static String email(String mark) {
        return mark.toLowerCase(Locale.ROOT) + "@example.org";
    }

    void account(Instant lastSeen) {
        run("""
                insert into account (id, version, email, role, status, civility, birth_name, first_name, mobile,
                    language, password_hash, consent_version, consent_given_at, activated_at, last_seen_at)
                values (?1, 1, ?2, 'APPLICANT', 'ACTIVE', 'MADAME', ?3, 'ANNE', '+33604505792',
                    'FR', 'hash-' || ?3, '1', now(), now(), ?4)""", id, email(mark), mark, lastSeen.atOffset(ZoneOffset.UTC));
    }

    void signIns() {
        var digest = Digest.ofEmail(email(mark)).value();
        run("""
                insert into account_link (id, version, account_id, key_digest, purpose, expires_at)
                values (?1, 1, ?1, 'key-' || ?2, 'NEW_PASSWORD', now())""", id, mark);
        run(
                "insert into account_session values (?1, ?1, 'key-' || ?2, 'Firefox, ' || ?2, now(), now(), null)",
                id,
                mark);
        run("""
                insert into former_name (id, version, account_id, birth_name, usage_name, first_name, reason, changed_at)
                values (?1, 1, ?1, ?2, '', 'ANNE', 'USAGE', now())""", id, mark);
        run("""
                insert into email_change (account_id, version, new_email, former_key_digest, new_key_digest,
                    requested_at, expires_at)
                values (?1, 1, 'new-' || ?2, 'key-former-' || ?3, 'key-new-' || ?3, now(), now())""", id, email(mark), mark);
        run("""
                insert into account_act (account_id, actor_id, actor_role, kind, reason, acted_at)
                values (?1, 1, 'SUPPORT', 'OPENED', ?2, now())""", id, mark);
        run("insert into device_throttle values (?1, 'device-' || ?2, 1, 2, 0, now(), null)", id, mark);
        run("insert into sign_in_throttle values (?1, 1, 2, 0, now(), null)", digest);
        run("insert into mail_allowance values (?1, 1, 2, now())", digest);
    }

    /** @param received the site's answer as sealed by {@code Sealing} */
    void application(byte[] received) {
        var anne = new RegisteredApplicationConverter().convertToDatabaseColumn(Registered.anne());
        run("""
                insert into housing_application (id, version, account_id, unique_number, als_number, record, imported_at,
                    refreshed_at, attached_to, employer_name, company_code, employee_number, received)
                values (?1, 1, ?1, ?2, ?1, ?3, now(), now(), 'APPLICANT', ?4, '', '', ?5)""", id, number(), anne.replace("PORTE", mark), mark, received);
        run("insert into deposited_document values (?1, ?2, now())", id, mark);
        run(
                "insert into application_update (application_id, updated_at, report) values (?1, now(), ?2)",
                id,
                "{\"changes\": [{\"subject\": \"%s\"}], \"effects\": {}}".formatted(mark));
        run("""
                insert into proven_income (application_id, amount, last_day, proof, proof_dated, entered_by, entered_at)
                values (?1, 18000, current_date, 'PAYSLIPS', current_date, 1, now())""", id);
        run("insert into former_number values (?1, ?2, ?3, now())", id, "1110520020171G1175", number());
        run("""
                insert into import_request (id, version, account_id, unique_number, state, record, delayed, attempts,
                    next_try_at)
                values (?1, 1, ?1, ?2, 'CODE_SENT', ?3, false, 0, now())""", id, number(), anne.replace("PORTE", mark));
        run("""
                insert into security_code (id, version, account_id, unique_number, code_hash, issued_at, expires_at,
                    tries_left)
                values (?1, 1, ?1, ?2, 'hash-' || ?3, now(), now(), 5)""", id, number(), mark);
        run("insert into number_try values (?1, ?2, now())", id, number());
    }

    void candidacy(long candidacy, String status, Instant since) {
        var active = "SENT_TO_LANDLORD".equals(status) ? number() : null;
        run("""
                insert into candidacy (id, version, account_id, application, active_application, registered_on,
                    submitted_at, status, status_since, offer_reference, landlord_code, landlord_name, offer_type,
                    offer_city, offer_department, offer_rent, points, ranking_grid_id, measured_on, point_units,
                    explanation)
                values (?1, 1, ?2, ?3, ?4, current_date, ?5, ?6, ?5, 'TOITS-1', 'TOITS', 'Toits et Territoires', 'T2',
                    'Paris', '75', 741, 25, 1, current_date, 'URGENT_NEED=1', ?7)""", candidacy, id, number(), active, since.atOffset(ZoneOffset.UTC), status, mark);
        run("""
                insert into candidacy_milestone (id, candidacy_id, status, entered_at, actor)
                values (?1, ?1, ?2, ?3, 'APPLICANT')""", candidacy, status, since.atOffset(ZoneOffset.UTC));
        run("""
                insert into candidate_list (id, version, offer_reference, sent_at, asked, lack_of_candidates, reason)
                values (?1, 1, 'TOITS-1', ?2, 3, true, '') on conflict do nothing""", candidacy, since.atOffset(ZoneOffset.UTC));
        run("insert into listed_candidate values (?1, ?1, 1, 1)", candidacy);
        run("""
                insert into employer_validation (candidacy_id, version, company_siret, company_name, due_on, state)
                values (?1, 1, '55203253400018', 'Comptoir du Nord ' || ?2, current_date, 'REFUSED')""", candidacy, mark);
        run("""
                insert into dossier_change (candidacy_id, changed_at, fact, former, latest)
                values (?1, ?2, 'EMPLOYER', ?3, ?3)""", candidacy, since.atOffset(ZoneOffset.UTC), mark);
        run("insert into home_fit values (?1, 'BARRED', ?2)", candidacy, since.atOffset(ZoneOffset.UTC));
        run("""
                insert into employer_validation_step (id, candidacy_id, state, entered_at, reason)
                values (?1, ?1, 'REFUSED', ?2, ?3)""", candidacy, since.atOffset(ZoneOffset.UTC), mark);
        run("""
                insert into candidacy_note (candidacy_id, author_id, kind, words, written_at)
                values (?1, ?2, 'NOTE', ?3, now())""", candidacy, id, mark);
        run("""
                insert into complement_request (id, version, candidacy_id, asker, asked_by, asked_at, items, wanted, due_on,
                    state, ended_at, deposited, answer)
                values (?1, 1, ?1, 'ADVISOR', ?2, now(), 'IDENTITY OTHER', ?3, current_date, 'ANSWERED', now(),
                    'IDENTITY', ?3)""", candidacy, id, mark);
        run("""
                insert into second_look (candidacy_id, version, asked_at, words, state, decided_at, reason)
                values (?1, 1, now(), ?2, 'CONFIRMED', now(), ?2)""", candidacy, mark);
        run("""
                insert into answer_contradiction (id, sender, message_id, candidacy_id, came_at, code, element, value, details,
                    kind, day, words, state, decided_by, decided_at, decided_words)
                values (?1, 'TOITS', 'm-' || cast(?1 as text), ?1, now(), 'candidacy.step-refused', 'visit', '', '', 'VISIT',
                    current_date, ?3, 'KEPT', ?2, now(), ?3)""", candidacy, id, mark);
        run("insert into candidacy_assignment values (?1, ?2, ?2, now())", candidacy, id);
        run("insert into pending_refusal values (?1, ?2, 'OTHER', ?3, now(), now())", candidacy, id, mark);
        run("insert into dossier_presence values (?1, ?2, now())", candidacy, id);
        message("C%09d".formatted(candidacy), since);
    }

    void message(String partnerKey, Instant sent) {
        run("""
                insert into outbox_message (id, version, message_id, destination, kind, partner_key, body, created_at,
                    attempts, next_try_at, sent_at)
                values (nextval('outbox_message_seq'), 1, cast(gen_random_uuid() as text), 'landlord.TOITS.dossiers',
                    'dossier', ?1, ?2, ?3, 0, now(), ?3)""", partnerKey, mark, sent.atOffset(ZoneOffset.UTC));
    }

    void alert() {
        run("insert into alert_subscriber values (?1, ?2, null)", id, "unsubscribe-" + id);
        run("""
                insert into offer_alert (id, version, account_id, name, circles, filters, frequency, paused, created_at)
                values (?1, 1, ?1, ?2, 'REQUESTED', '{}', 'DAILY', false, now())""", id, mark);
        run("insert into offer_alert_area values ('C:75111', 'T2', 900, 0, 20, true, ?1, ?1)", id);
        run("""
                insert into offer_alert_hit (account_id, offer_reference, alert_id, daily, found_at, due_at)
                values (?1, 'TOITS-1', ?1, true, now(), now())""", id);
    }

    /** Also one without an account, with her address. */
    void helpRequests() {
        for (var account : new String[] {Long.toString(id), null}) {
            run("""
                    insert into help_request (version, account_id, name, email, language, subject, words, context_agreed,
                        source, asked_at)
                    values (1, cast(cast(?1 as varchar) as bigint), ?2, ?3, 'FR', 'CODE', ?2, false, '', now())""", account, mark, email(mark));
        }
    }

    void favourite() {
        run("insert into offer_favourite select ?1, id, now() from offer where reference = 'TOITS-1'", id);
    }

    void consent() {
        run("""
                insert into data_sharing_consent (id, account_id, actor_id, choice, cause, company_name, policy_version,
                    text_version, wording, language, given_at)
                values (nextval('data_sharing_consent_seq'), ?1, ?1, 'LIMITED', 'CHOSEN', 'Société Exemple', '1', '1',
                    'STANDARD', 'FR', now())""", id);
    }

    void draft() {
        var fields = "{\"employer\":[\"%s\"]}".formatted(mark);
        run("insert into draft values (?1, 'employment', ?2, now())", id, fields);
    }

    private String number() {
        return "%013dACLOG".formatted(1110920000000L + id % 1_000_000);
    }

    void struckOff(LocalDate day) {
        run("update housing_application set struck_off_on = ?2 where id = ?1", id, Date.valueOf(day));
    }

    private void run(String statement, Object... values) {
        var query = entities.createNativeQuery(statement);
        for (var index = 0; index < values.length; index++) {
            query.setParameter(index + 1, values[index]);
        }
        query.executeUpdate();
    }
}
