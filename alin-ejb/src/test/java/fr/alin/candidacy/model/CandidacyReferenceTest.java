package fr.alin.candidacy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CandidacyReferenceTest {

    @ParameterizedTest
    @CsvSource({"43, C000000043", "999999999, C999999999", "1000000000, C1000000000", "5000000043, C5000000043"})
    void id_and_reference_convert_both_ways(long id, String reference) {
        assertThat(CandidacyReference.of(id).value()).isEqualTo(reference);
        assertThat(new CandidacyReference(reference).id()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "C", "43", "C43", "c000000043", "C00000004x", "C0000000043", "C9999999999999999999"})
    void anything_else_is_refused(String text) {
        assertThat(CandidacyReference.find(text)).isEmpty();
        assertThatThrownBy(() -> new CandidacyReference(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_reference_is_found_in_a_text() {
        assertThat(CandidacyReference.find("C000000043")).contains(CandidacyReference.of(43));
    }
}
