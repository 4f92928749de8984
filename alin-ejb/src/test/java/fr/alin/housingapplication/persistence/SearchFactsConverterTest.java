package fr.alin.housingapplication.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.alin.eligibility.model.Household;
import fr.alin.eligibility.model.HouseholdMember;
import fr.alin.eligibility.model.Incomes;
import fr.alin.housingapplication.model.SearchFacts;
import fr.alin.shared.model.CommuneCode;
import org.junit.jupiter.api.Test;

class SearchFactsConverterTest {

    final SearchFactsConverter converter = new SearchFactsConverter();

    @Test
    void facts_are_read_back_unchanged() {
        var facts = new SearchFacts(
                LocalDate.of(2020, 9, 14),
                new Household(List.of(born(1989, true), born(1988, false)), List.of(born(2015, false)), true, 1, 2),
                new Incomes(
                        Map.of(2023, new BigDecimal("21000"), 2024, new BigDecimal("20500.50")),
                        new BigDecimal("3150"),
                        new BigDecimal("120.35")),
                Set.of(new CommuneCode("75111"), new CommuneCode("2A004")),
                Set.of(new CommuneCode("75112")),
                Set.of("75", "2A"));

        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(facts)))
                .isEqualTo(facts);
    }

    @Test
    void an_empty_set_of_neighbours_is_read_back() {
        var facts = new SearchFacts(
                LocalDate.of(2020, 9, 14),
                new Household(List.of(born(1989, false)), List.of(), false, 0, 0),
                new Incomes(Map.of(), BigDecimal.ZERO, BigDecimal.ZERO),
                Set.of(new CommuneCode("29155")),
                Set.of(),
                Set.of("29"));

        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(facts)))
                .isEqualTo(facts);
    }

    @Test
    void null_stays_null() {
        assertThat(converter.convertToDatabaseColumn(null)).isNull();
        assertThat(converter.convertToEntityAttribute(null)).isNull();
    }

    private static HouseholdMember born(int year, boolean card) {
        return new HouseholdMember(LocalDate.of(year, 5, 19), card);
    }
}
