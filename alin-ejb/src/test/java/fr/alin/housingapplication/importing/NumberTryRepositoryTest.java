package fr.alin.housingapplication.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

import fr.alin.housingapplication.AccountRows;
import fr.alin.housingapplication.Registered;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.testing.Database;
import fr.alin.testing.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NumberTryRepositoryTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final UniqueNumber OTHER = new UniqueNumber("1110720020439G1175");

    @BeforeEach
    void accounts() {
        Database.empty("account");
        Database.inTransaction(entities -> {
            AccountRows.add(entities, 101);
            AccountRows.add(entities, 102);
        });
    }

    @Test
    void each_number_counts_once_per_account_at_its_last_try() {
        note(101, OTHER, NOW.minusSeconds(60));
        note(101, OTHER, NOW);
        note(101, Registered.NUMBER, NOW);
        note(102, OTHER, NOW);

        assertThat(others(101, Registered.NUMBER, NOW.minusSeconds(1))).containsExactly(NOW);
        assertThat(others(101, Registered.NUMBER, NOW)).isEmpty();
    }

    @Test
    void old_tries_are_deleted() {
        note(101, OTHER, NOW.minusSeconds(60));
        note(101, Registered.NUMBER, NOW);

        with(tries -> {
            tries.forgetBefore(NOW);
            return null;
        });

        assertThat(others(101, new UniqueNumber("1110220098112G1175"), Instant.EPOCH))
                .containsExactly(NOW);
    }

    private static void note(long accountId, UniqueNumber number, Instant at) {
        with(tries -> {
            tries.note(accountId, number, at);
            return null;
        });
    }

    private static List<Instant> others(long accountId, UniqueNumber number, Instant since) {
        return with(tries -> tries.ofOthers(accountId, number, since));
    }

    private static <T> T with(Function<NumberTryRepository, T> act) {
        return Database.fromTransaction(entities -> act.apply(new Wired(entities).make(NumberTryRepository.class)));
    }
}
