package fr.alin.housingapplication.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;

import fr.alin.housingapplication.model.RankingFacts;
import org.junit.jupiter.api.Test;

class RankingFactsConverterTest {

    private final RankingFactsConverter converter = new RankingFactsConverter();

    @Test
    void each_fact_is_read_back() {
        IntStream.range(0, 8)
                .mapToObj(RankingFactsConverterTest::facts)
                .forEach(facts -> assertThat(
                                converter.convertToEntityAttribute(converter.convertToDatabaseColumn(facts)))
                        .isEqualTo(facts));
    }

    @Test
    void facts_may_be_absent() {
        assertThat(converter.convertToDatabaseColumn(null)).isNull();
        assertThat(converter.convertToEntityAttribute(null)).isNull();
    }

    /** One fact that is true. */
    private static RankingFacts facts(int which) {
        return new RankingFacts(
                LocalDate.of(1989, 5, 19),
                which == 0,
                which == 1,
                which == 2,
                which == 3,
                which == 4,
                Optional.of(LocalDate.of(2020, 6, 1)).filter(day -> which == 5),
                which == 6,
                which == 7);
    }
}
