package fr.alin.housingapplication.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** Codes that several accounts bring to one mailbox. */
class NumberCodeRuleTest {

    static final Instant NINE = Instant.parse("2026-11-28T09:00:00Z");
    static final Instant TEN = NINE.plus(Duration.ofHours(1));

    final NumberCodeRule rule = new NumberCodeRule(10, 6, 12);

    @Test
    void the_first_code_of_an_account_goes_out_however_many_others_had() {
        assertThat(rule.blockedUntil("hers", ofAccounts(9, 1), TEN)).isEmpty();
        assertThat(rule.blockedUntil("hers", ofAccounts(2, 9), TEN)).isEmpty();
    }

    @Test
    void an_eleventh_account_waits_until_one_of_ten_had_its_last_a_day_ago() {
        assertThat(rule.blockedUntil("hers", ofAccounts(10, 1), TEN)).contains(NINE.plus(Duration.ofDays(1)));
        assertThat(rule.blockedUntil("hers", ofAccounts(12, 1), TEN))
                .contains(NINE.plus(Duration.ofDays(1)).plusSeconds(2));
    }

    @Test
    void another_code_goes_out_while_there_are_few_in_an_hour() {
        assertThat(rule.blockedUntil("account 0", ofAccounts(5, 1), NINE.plusSeconds(60)))
                .isEmpty();
        assertThat(rule.blockedUntil("account 0", ofAccounts(6, 1), NINE.plusSeconds(60)))
                .contains(TEN);
        assertThat(rule.blockedUntil("account 0", ofAccounts(6, 1), TEN)).isEmpty();
    }

    @Test
    void and_few_in_a_day() {
        assertThat(rule.blockedUntil("account 0", ofAccounts(4, 3), TEN.plusSeconds(60)))
                .contains(NINE.plus(Duration.ofDays(1)));
        assertThat(rule.blockedUntil("account 0", ofAccounts(4, 2), TEN.plusSeconds(60)))
                .isEmpty();
    }

    /** One code a second, the accounts one after the other. */
    private static List<MailedCode> ofAccounts(int accounts, int each) {
        return IntStream.range(0, accounts * each)
                .mapToObj(code -> new MailedCode("account " + code % accounts, NINE.plusSeconds(code)))
                .toList();
    }
}
