package fr.alin.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldGroupsTest {

    /** The blank between groups is a narrow one that does not break, written here as "_". */
    @ParameterizedTest
    @CsvSource({
        "0612345678,06_12_34_56_78",
        "06 12 34 56 78,06_12_34_56_78",
        "732829320,732_829_320",
        "1612345678,1612345678",
        "12345678,12345678",
        "ABC,ABC"
    })
    void phone_numbers_are_grouped_in_twos_and_company_numbers_in_threes(String text, String grouped) {
        assertThat(FieldGroups.of(text)).isEqualTo(grouped.replace('_', '\u202f'));
    }
}
