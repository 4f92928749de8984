package fr.alin.eligibility.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeaseAgeTest {

    static final LocalDate DAY = LocalDate.of(2026, 2, 28);

    @ParameterizedTest
    @CsvSource({
        "2008-02-28, false, true",
        "2008-02-29, false, true",
        "2008-03-01, false, false",
        "2008-03-01, true,  true",
        "2010-02-28, true,  true",
        "2010-03-01, true,  false",
        "2026-02-28, true,  false",
        "2026-02-28, false, false",
    })
    void a_lease_is_signed_from_eighteen_or_sixteen_if_emancipated(LocalDate born, boolean emancipated, boolean may) {
        assertThat(LeaseAge.allows(born, emancipated, DAY)).isEqualTo(may);
    }
}
