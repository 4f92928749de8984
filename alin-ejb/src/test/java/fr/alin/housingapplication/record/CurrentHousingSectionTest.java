package fr.alin.housingapplication.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import fr.alin.housingapplication.view.RecordField;
import fr.alin.housingapplication.view.UnrecognisedValue;
import fr.alin.registration.model.CurrentHousing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CurrentHousingSectionTest {

    @ParameterizedTest
    @ValueSource(strings = {"824541148", "824 541 148"})
    void a_landlords_siren_is_shown_as_it_was_sent(String siren) {
        assertThat(shown(siren)).isEqualTo(siren);
    }

    @ParameterizedTest
    @ValueSource(strings = {"824541149", "82454114", "82454114802432"})
    void what_is_no_siren_is_shown_as_not_recognised(String text) {
        assertThat(shown(text)).isEqualTo(new UnrecognisedValue(text, false));
    }

    private static Object shown(String siren) {
        var housing = new CurrentHousing(
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(siren),
                false);
        return new HousingSections(null, List.of())
                .current(housing).fields().stream()
                        .filter(field -> field.labelKey().endsWith(".landlord-siren"))
                        .map(RecordField::value)
                        .findFirst()
                        .orElseThrow();
    }
}
