package fr.alin.shared.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortTextTest {

    static final String HOUSE = "\uD83C\uDFE0";

    @Test
    void a_short_text_stays_as_it_is() {
        assertThat(ShortText.of("abc", 3)).isEqualTo("abc");
        assertThat(ShortText.marked("abc", 3)).isEqualTo("abc");
        assertThat(ShortText.of("", 0)).isEmpty();
        assertThat(ShortText.of("ab" + HOUSE, 4)).isEqualTo("ab" + HOUSE);
    }

    @Test
    void a_long_text_is_cut_and_marked() {
        assertThat(ShortText.of("abcd", 3)).isEqualTo("abc");
        assertThat(ShortText.marked("abcd", 3)).isEqualTo("abc…");
    }

    @Test
    void an_emoji_is_kept_whole_or_left_out() {
        assertThat(ShortText.of("ab" + HOUSE, 3)).isEqualTo("ab");
        assertThat(ShortText.marked("ab" + HOUSE + "c", 3)).isEqualTo("ab…");
        assertThat(ShortText.marked("ab" + HOUSE.charAt(0), 3)).isEqualTo("ab");
    }
}
