package fr.alin.shared.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import fr.alin.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExchangeDaysRepositoryTest {

    private static final LocalDate DAY = LocalDate.of(2020, 10, 1);

    private long number;

    @BeforeEach
    void empty() {
        Database.empty("inbox_message", "outbox_message");
    }

    @Test
    void messages_are_counted_by_day_in_paris_and_by_what_became_of_them() {
        received("2020-09-30T21:59:00Z", "PROCESSED");
        received("2020-09-30T22:01:00Z", "PROCESSED");
        received("2020-10-01T09:00:00Z", "REPLAYED");
        received("2020-10-01T09:00:00Z", "SET_ASIDE");
        promised("2020-10-01T10:00:00Z", "alin.landlord.dossiers", true);
        promised("2020-10-01T10:00:00Z", "alin.landlord.dossiers", false);
        promised("2020-10-01T10:00:00Z", Outbox.MAIL, true);

        var days = Database.fromTransaction(entities -> {
            var repository = new ExchangeDays();
            repository.entities = entities;
            return repository.between(DAY.minusDays(2), DAY);
        });

        assertThat(days)
                .containsExactly(
                        new ExchangeDay(DAY.minusDays(2), 0, 0, 0, 0),
                        new ExchangeDay(DAY.minusDays(1), 1, 0, 0, 0),
                        new ExchangeDay(DAY, 2, 1, 1, 1));
    }

    private void received(String moment, String state) {
        Database.inTransaction(entities -> entities.createNativeQuery("""
                        insert into inbox_message (message_id, source, kind, state, received_at)
                        values (?1, 'alin.offers', 'offers', ?2, ?3)""")
                .setParameter(1, "in-" + number++)
                .setParameter(2, state)
                .setParameter(3, at(moment))
                .executeUpdate());
    }

    private void promised(String moment, String destination, boolean sent) {
        Database.inTransaction(entities -> entities.createNativeQuery("""
                        insert into outbox_message (id, version, message_id, destination, kind, partner_key, body, created_at,
                                                    attempts, next_try_at, sent_at)
                        values (?1, 0, ?2, ?3, 'dossier', 'x', 'x', ?4, 0, ?4, case when ?5 then cast(?4 as timestamptz) end)""")
                .setParameter(1, number)
                .setParameter(2, "out-" + number++)
                .setParameter(3, destination)
                .setParameter(4, at(moment))
                .setParameter(5, sent)
                .executeUpdate());
    }

    private static OffsetDateTime at(String moment) {
        return Instant.parse(moment).atOffset(ZoneOffset.UTC);
    }
}
