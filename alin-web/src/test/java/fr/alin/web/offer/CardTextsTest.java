package fr.alin.web.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import fr.alin.web.shared.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardTextsTest {

    private final CardTexts french = CardTexts.in(Locale.FRENCH);

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 199, 200, 5000})
    void days_have_the_same_words_the_first_time_and_every_other(long left) {
        var words = Texts.text(Locale.FRENCH, "card.days", left);

        assertThat(french.days(left)).isEqualTo(words);
        assertThat(french.days(left)).isEqualTo(words);
    }

    @Test
    void a_floor_below_the_ground_is_counted_downwards() {
        assertThat(french.floor(-2)).isEqualTo(Texts.text(Locale.FRENCH, "card.floor.below", 2));
        assertThat(french.floor(2)).isEqualTo(Texts.text(Locale.FRENCH, "card.floor", 2));
    }

    @Test
    void each_language_has_words_of_its_own() {
        assertThat(CardTexts.in(Locale.ENGLISH).days(3)).isNotEqualTo(french.days(3));
        assertThat(CardTexts.in(Locale.FRENCH)).isSameAs(french);
    }
}
