package fr.alin.landlord.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;

import fr.alin.shared.error.InvalidValueException;
import fr.alin.shared.model.Siren;
import org.junit.jupiter.api.Test;

class LandlordTest {

    final Landlord landlord = new Landlord(
            new LandlordCode("toits"), " Toits et Territoires ", Optional.of(new Siren("123456782")), Instant.EPOCH);

    @Test
    void requires_a_name_and_accepts_a_siren() {
        assertThat(landlord.name()).isEqualTo("Toits et Territoires");
        assertThatThrownBy(() -> landlord.rename(" ", Optional.empty())).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> landlord.rename("X".repeat(121), Optional.empty()))
                .isInstanceOf(InvalidValueException.class);
        assertThat(landlord.siren()).contains("123456782");
        landlord.rename("Toits", Optional.empty());
        assertThat(landlord.siren()).isEmpty();
    }

    @Test
    void requires_a_valid_code() {
        assertThat(landlord.code()).isEqualTo("TOITS");
        assertThatThrownBy(() -> new LandlordCode("TO-ITS")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new LandlordCode("TO")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new LandlordCode(null)).isInstanceOf(InvalidValueException.class);
    }
}
