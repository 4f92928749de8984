package fr.alin.web.housingapplication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import fr.alin.housingapplication.view.RecordSection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordThemeTest {

    @ParameterizedTest
    @CsvSource({
        "record.applicant,person",
        "record.applicant.address,address",
        "record.applicant.employment,work",
        "record.co-applicant.income,income",
        "record.current-housing,housing",
        "record.reasons,wanted",
        "record.wanted-housing,wanted",
        "record.registration,registration",
        "record.documents,registration"
    })
    void the_last_part_of_the_key_decides_the_theme(String section, String theme) {
        assertThat(RecordTheme.blocks(sections(section)))
                .extracting(RecordTheme.Block::key)
                .containsExactly(theme);
    }

    @Test
    void themes_follow_the_order_of_the_form_and_group_the_sections_of_all_persons() {
        var blocks = RecordTheme.blocks(sections("record.reasons", "record.a.income", "record.a", "record.b.income"));

        assertThat(blocks).extracting(RecordTheme.Block::key).containsExactly("person", "income", "wanted");
        assertThat(blocks.get(1).sections())
                .extracting(RecordSection::labelKey)
                .containsExactly("record.a.income", "record.b.income");
    }

    private static List<RecordSection> sections(String... keys) {
        return Stream.of(keys).map(key -> new RecordSection(key, "", List.of())).toList();
    }
}
