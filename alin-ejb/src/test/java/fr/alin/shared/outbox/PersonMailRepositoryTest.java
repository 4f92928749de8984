package fr.alin.shared.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.EntityManager;

import fr.alin.testing.Database;
import fr.alin.testing.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PersonMailRepositoryTest {

    @BeforeEach
    void mails_of_two_people_and_a_message_to_a_landlord() {
        Database.empty("outbox_message");
        Database.inTransaction(entities -> {
            message(entities, 1, "mail", "application-code", "account-7", 0, null, "10:00");
            message(entities, 2, "bulk-mail", "offer-alert", "account-7", 0, null, null);
            message(entities, 3, "mail", "new-password", "account-7", 2, "550 No such user", null);
            message(entities, 4, "confirmation-mail", "candidacy-submitted", "C000000041", 1, "down", "10:30");
            message(entities, 5, "landlord.TOITS.lists", "candidate-list", "C000000041", 0, null, null);
            message(entities, 6, "mail", "new-password", "account-8", 0, null, null);
        });
    }

    @Test
    void each_mail_of_the_person_is_listed_with_what_became_of_it() {
        assertThat(mails())
                .extracting(MailLine::kind, MailLine::delivery, MailLine::reason)
                .containsExactly(
                        tuple("candidacy-submitted", MailDelivery.SENT, ""),
                        tuple("new-password", MailDelivery.REFUSED, "550 No such user"),
                        tuple("offer-alert", MailDelivery.QUEUED, ""),
                        tuple("application-code", MailDelivery.SENT, ""));
    }

    @Test
    void a_sent_one_has_its_day_and_another_one_the_next_try() {
        assertThat(mails())
                .allSatisfy(mail -> assertThat(mail.sentAt().isPresent())
                        .isNotEqualTo(mail.nextTryAt().isPresent()));
        assertThat(mails().get(3).sentAt()).contains(Instant.parse("2026-11-28T10:00:00Z"));
        assertThat(mails().get(1).nextTryAt()).contains(Instant.parse("2026-11-28T11:00:00Z"));
    }

    private static List<MailLine> mails() {
        return Database.fromTransaction(entities ->
                new Wired(entities).make(PersonMailService.class).latest(List.of("account-7", "C000000041")));
    }

    private static void message(
            EntityManager entities,
            long id,
            String destination,
            String kind,
            String key,
            int attempts,
            String error,
            String sent) {
        entities.createNativeQuery("""
                        insert into outbox_message (id, version, message_id, destination, kind, partner_key, body, created_at,
                            attempts, next_try_at, last_error, sent_at)
                        values (?1, 1, 'm' || ?1, ?2, ?3, ?4, 'secret', timestamptz '2026-11-28 09:00Z', ?5,
                            timestamptz '2026-11-28 11:00Z', cast(?6 as varchar),
                            cast('2026-11-28 ' || cast(?7 as varchar) || 'Z' as timestamptz))""")
                .setParameter(1, id)
                .setParameter(2, destination)
                .setParameter(3, kind)
                .setParameter(4, key)
                .setParameter(5, attempts)
                .setParameter(6, error)
                .setParameter(7, sent)
                .executeUpdate();
    }
}
