package fr.alin.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import fr.alin.offer.model.Coordinates;
import fr.alin.offer.model.ImpossibleOfferValue;
import fr.alin.offer.model.OfferPlace;
import fr.alin.shared.model.CommuneCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfferCommunesTest {

    static final CommuneCode ELEVENTH = new CommuneCode("75111");

    final FakeCommunes reference = new FakeCommunes();
    final OfferCommunes communes = OfferCommunes.of(reference, List.of(ELEVENTH));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PARIS 11EME ARRONDISSEMENT",
                "Paris 11e",
                "paris-11",
                "PARIS",
                "Paris 11ème arrondissement",
                "PARIS CEDEX 11"
            })
    void spelling_variants_of_a_city_are_accepted(String city) {
        assertThat(faults(city, Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Pierrefitte-sur-Seine, true", "SAINT-DENIS, true", "Stains, false"})
    void a_home_in_a_former_commune_may_give_its_former_name_or_todays(String city, boolean accepted) {
        var place = new OfferPlace(FakeCommunes.PIERREFITTE, city, "93380", "1 rue de Paris", Optional.empty());

        assertThat(OfferCommunes.of(reference, List.of(FakeCommunes.PIERREFITTE))
                        .faultsOf(place)
                        .isEmpty())
                .isEqualTo(accepted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"QUIMPER", "PARIS 12", "PARIS 1", "PARIS-PLAGE"})
    void another_city_is_refused_with_the_name_of_the_commune(String city) {
        assertThat(faults(city, Optional.empty())).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo("city");
            assertThat(fault.code()).isEqualTo("offer.city-elsewhere");
            assertThat(fault.args()).containsExactly("Paris 11e Arrondissement");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2.3788, 48.8594, offer.coordinates-swapped, latitude",
        "43.3, 5.4, offer.coordinates-elsewhere, latitude",
        "48.85, 8.0, offer.coordinates-elsewhere, longitude",
        "0, 0, offer.coordinates-elsewhere, latitude",
        "-48.85, 150, offer.coordinates-elsewhere, longitude"
    })
    void a_point_far_from_the_commune_is_refused(double north, double east, String code, String field) {
        assertThat(faults("PARIS", Optional.of(new Coordinates(north, east))))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.code()).isEqualTo(code);
                    assertThat(fault.field()).isEqualTo(field);
                });
    }

    @Test
    void a_point_in_the_next_street_or_suburb_is_accepted() {
        assertThat(faults("PARIS", Optional.of(new Coordinates(48.9, 2.4)))).isEmpty();
        assertThat(new Coordinates(48.8566, 2.3522).kilometresTo(new Coordinates(45.7640, 4.8357)))
                .isBetween(390.0, 394.0);
    }

    @Test
    void all_faults_are_reported_together() {
        var place = new OfferPlace(ELEVENTH, "BREST", "29200", "", Optional.of(new Coordinates(48.39, -4.48)));

        assertThat(communes.faultsOf(place))
                .extracting(ImpossibleOfferValue::field)
                .containsExactly("postalCode", "city", "longitude");
    }

    private List<ImpossibleOfferValue> faults(String city, Optional<Coordinates> point) {
        return communes.faultsOf(new OfferPlace(ELEVENTH, city, "75011", "", point));
    }
}
