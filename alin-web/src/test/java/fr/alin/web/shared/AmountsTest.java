package fr.alin.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class AmountsTest {

    @Test
    void cents_are_written_only_when_there_are_some() {
        assertThat(Amounts.in(Locale.FRENCH).money(new BigDecimal("841.00"))).isEqualTo("841\u00a0€");
        assertThat(Amounts.in(Locale.FRENCH).money(new BigDecimal("731.49"))).isEqualTo("731,49\u00a0€");
        assertThat(Amounts.in(Locale.ENGLISH).money(new BigDecimal("1731.5"))).isEqualTo("1,731.50\u00a0€");
    }

    @Test
    void many_readers_at_once_read_the_same() {
        var amounts = Amounts.in(Locale.FRENCH);
        assertThat(IntStream.range(0, 20_000)
                        .parallel()
                        .filter(number -> !amounts.number(BigDecimal.valueOf(number, 1))
                                .replace("\u202f", "")
                                .equals(number % 10 == 0 ? "" + number / 10 : number / 10 + "," + number % 10)))
                .isEmpty();
    }
}
