package fr.alin.offer.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.alin.shared.error.InvalidValueException;
import org.junit.jupiter.api.Test;

class WithdrawalTest {

    @Test
    void another_reason_needs_words() {
        assertThatThrownBy(() -> new Withdrawal(WithdrawalReason.OTHER, "  "))
                .hasMessage("offer.withdrawal-not-explained");
        assertThat(new Withdrawal(WithdrawalReason.OTHER, " Indivision. ").words())
                .isEqualTo("Indivision.");
    }

    @Test
    void every_other_reason_may_stand_alone() {
        assertThat(new Withdrawal(WithdrawalReason.SOLD, null).words()).isEmpty();
        assertThat(Withdrawal.UNEXPLAINED.reason()).isEqualTo(WithdrawalReason.NOT_STATED);
    }

    @Test
    void words_are_bounded() {
        var longest = "a".repeat(1000);

        assertThat(new Withdrawal(WithdrawalReason.WORKS, longest).words()).isEqualTo(longest);
        assertThatThrownBy(() -> new Withdrawal(WithdrawalReason.WORKS, longest + "a"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("offer.text-too-long");
    }
}
