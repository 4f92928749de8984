package fr.alin.candidacy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import fr.alin.shared.model.UniqueNumber;
import org.junit.jupiter.api.Test;

class CandidateOrderTest {

    private static final LocalDate REGISTERED = LocalDate.of(2020, 9, 14);
    private static final Instant SUBMITTED = Instant.parse("2020-10-01T08:00:00Z");

    @Test
    void more_points_come_before_an_older_application() {
        var older = candidacy(1, 10, REGISTERED.minusYears(5), SUBMITTED);
        var more = candidacy(2, 11, REGISTERED, SUBMITTED.plusSeconds(1));
        var less = candidacy(3, -4, REGISTERED.minusYears(9), SUBMITTED);

        assertThat(Stream.of(less, older, more).sorted(CandidateOrder.BEST_FIRST))
                .containsExactly(more, older, less);
    }

    @Test
    void the_older_application_comes_first_then_the_earlier_candidacy_then_the_lower_id() {
        var best = candidacy(9, REGISTERED.minusDays(1), SUBMITTED.plusSeconds(9));
        var earlier = candidacy(8, REGISTERED, SUBMITTED);
        var lower = candidacy(6, REGISTERED, SUBMITTED.plusSeconds(1));
        var last = candidacy(7, REGISTERED, SUBMITTED.plusSeconds(1));

        assertThat(Stream.of(last, lower, earlier, best).sorted(CandidateOrder.BEST_FIRST))
                .containsExactly(best, earlier, lower, last);
    }

    private static CandidacyFacts candidacy(long id, LocalDate registered, Instant submitted) {
        return candidacy(id, 0, registered, submitted);
    }

    private static CandidacyFacts candidacy(long id, int points, LocalDate registered, Instant submitted) {
        return new CandidacyFacts(
                id,
                0,
                CandidacyReference.of(id).value(),
                id,
                new UniqueNumber("1110920621114ACLOG"),
                registered,
                submitted,
                CandidacyStatus.SUBMITTED,
                null,
                points,
                Optional.empty(),
                Optional.empty());
    }
}
