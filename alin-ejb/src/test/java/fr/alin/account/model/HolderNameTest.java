package fr.alin.account.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.alin.shared.error.InvalidValueException;
import org.junit.jupiter.api.Test;

class HolderNameTest {

    @Test
    void a_usage_name_may_be_missing() {
        assertThat(new HolderName("PETIT", null, "Anne").usageName()).isEmpty();
        assertThat(new HolderName("PETIT", "  ", "Anne").usageName()).isEmpty();
        assertThat(new HolderName("PETIT", " Roux ", "Anne").usageName()).isEqualTo("Roux");
    }

    @Test
    void birth_name_and_first_name_are_required() {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new HolderName("", "Roux", "Anne"));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new HolderName("PETIT", "Roux", null));
    }

    @Test
    void no_name_reaches_a_log() {
        assertThat(new HolderName("PETIT", "Roux", "Anne").toString()).doesNotContain("PETIT", "Roux", "Anne");
    }
}
