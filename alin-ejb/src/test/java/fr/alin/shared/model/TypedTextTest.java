package fr.alin.shared.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTest {

    private static final String BLANKS =
            "\t\n\u000b\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
                    + "\u2028\u2029\u202f\u205f\u3000";
    private static final String INVISIBLE = "\0\u0007\u001b\u007f\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f"
            + "\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2066\u2067\u2068\u2069\u3164\ufe0f\ufeff\uffff\ud800";

    @Test
    void any_blank_becomes_a_space() {
        BLANKS.codePoints()
                .mapToObj(Character::toString)
                .forEach(blank -> assertThat(TypedText.line(blank + "Le" + blank + "Guen" + blank))
                        .as("U+%04X".formatted(blank.codePointAt(0)))
                        .isEqualTo("Le Guen"));
        assertThat(TypedText.line("Le \u00a0\u2009 Guen")).isEqualTo("Le Guen");
        assertThat(TypedText.line(BLANKS)).isEmpty();
    }

    @Test
    void invisible_characters_are_removed() {
        INVISIBLE
                .chars()
                .forEach(invisible -> assertThat(
                                TypedText.line((char) invisible + "An" + (char) invisible + "ne" + (char) invisible))
                        .as("U+%04X".formatted(invisible))
                        .isEqualTo("Anne"));
    }

    @Test
    void blanks_around_an_invisible_character_become_one() {
        assertThat(TypedText.line("Le \u200b Guen \ufeff")).isEqualTo("Le Guen");
    }

    @ParameterizedTest
    @ValueSource(chars = {'-', '‐', '‑', '‒', '–', '—', '―', '−', '⁃', '－'})
    void any_dash_becomes_a_hyphen(char dash) {
        assertThat(TypedText.line("Marie" + dash + "Claire")).isEqualTo("Marie-Claire");
    }

    @ParameterizedTest
    @ValueSource(chars = {'\'', '‘', '’', '‛', 'ʼ', 'ʻ', '′', '´', '＇'})
    void any_quote_becomes_an_apostrophe(char quote) {
        assertThat(TypedText.line("D" + quote + "Amico")).isEqualTo("D'Amico");
    }

    @ParameterizedTest
    @CsvSource({
        "E\u0301loi\u0308se, Éloïse",
        "Nguye\u0302\u0303n, Nguyễn",
        "Geo\ufb00roy, Geoffroy",
        "０６ １２, 06 12",
        "A＄b＼c, A$b\\c",
        "Cœurdevey, Cœurdevey",
        "Łukasz, Łukasz"
    })
    void letters_are_composed_and_otherwise_unchanged(String typed, String cleaned) {
        assertThat(TypedText.line(typed)).isEqualTo(cleaned);
    }

    @Test
    void null_is_empty() {
        assertThat(TypedText.line(null)).isEmpty();
        assertThat(TypedText.compact(null)).isEmpty();
        assertThat(TypedText.prose(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"123 456-789", "123.456.789", "123·456·789", "\u200e123\u2009456–789\u202c", " 123\u00a0456‑789"
            })
    void separators_of_a_number_are_removed(String typed) {
        assertThat(TypedText.compact(typed)).isEqualTo("123456789");
    }

    @ParameterizedTest
    @CsvSource({
        "'Bonjour\r\nà vous\rtous\u2028ici ', 'Bonjour\nà vous\ntous\nici'",
        "'C’est « oui » – 10\u202f%', 'C’est « oui » – 10\u202f%'",
        "'a\tb\0c\u001b\u202ed\ufeff', 'a\tbcd'",
        "👩\u200d👧, 👩\u200d👧",
        "❤\ufe0f, ❤\ufe0f"
    })
    void running_text_keeps_its_lines_its_typography_and_its_emoji(String typed, String cleaned) {
        assertThat(TypedText.prose(typed)).isEqualTo(cleaned);
    }

    @Test
    void cleaning_is_idempotent() {
        var once = TypedText.line(" D’\u00a0Ami\u200bco –\u2009E\u0301 ");

        assertThat(TypedText.line(once)).isEqualTo(once);
    }
}
