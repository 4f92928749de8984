package fr.alin.housingapplication.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** Limits of the codes that several accounts cause for one number. */
class NumberCodeRuleTest {

    static final Instant NINE = Instant.parse("2026-11-28T09:00:00Z");
    static final Instant TEN = NINE.plus(Duration.ofHours(1));

    final NumberCodeRule rule = new NumberCodeRule(10, 6, 12);

    @Test
    void the_first_code_of_an_account_is_mailed_whatever_others_had() {
        assertThat(rule.blockedUntil("hers", ofAccounts(9, 1), TEN)).isEmpty();
        assertThat(rule.blockedUntil("hers", ofAccounts(2, 9), TEN)).isEmpty();
    }

    @Test
    void an_eleventh_account_waits_until_the_last_code_of_another_is_a_day_old() {
        assertThat(rule.blockedUntil("hers", ofAccounts(10, 1), TEN)).contains(NINE.plus(Duration.ofDays(1)));
        assertThat(rule.blockedUntil("hers", ofAccounts(12, 1), TEN))
                .contains(NINE.plus(Duration.ofDays(1)).plusSeconds(2));
    }

    @Test
    void another_code_is_mailed_below_the_hourly_limit() {
        assertThat(rule.blockedUntil("account 0", ofAccounts(5, 1), NINE.plusSeconds(60)))
                .isEmpty();
        assertThat(rule.blockedUntil("account 0", ofAccounts(6, 1), NINE.plusSeconds(60)))
                .contains(TEN);
        assertThat(rule.blockedUntil("account 0", ofAccounts(6, 1), TEN)).isEmpty();
    }

    @Test
    void another_code_is_mailed_below_the_daily_limit() {
        assertThat(rule.blockedUntil("account 0", ofAccounts(4, 3), TEN.plusSeconds(60)))
                .contains(NINE.plus(Duration.ofDays(1)));
        assertThat(rule.blockedUntil("account 0", ofAccounts(4, 2), TEN.plusSeconds(60)))
                .isEmpty();
    }

    /** One code per second, each for the next account. */
    private static List<MailedCode> ofAccounts(int accounts, int each) {
        return IntStream.range(0, accounts * each)
                .mapToObj(code -> new MailedCode("account " + code % accounts, NINE.plusSeconds(code)))
                .toList();
    }
}
