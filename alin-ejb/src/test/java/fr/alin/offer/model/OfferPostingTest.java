package fr.alin.offer.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import fr.alin.offer.OfferFixtures;
import fr.alin.shared.error.InvalidValueException;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.RentStandard;
import fr.alin.shared.time.Today;
import org.junit.jupiter.api.Test;

class OfferPostingTest {

    @Test
    void its_last_day_ends_in_local_time_at_the_home() {
        var eveningInParis = new Today(Instant.parse("2020-10-07T20:00:00Z"));
        assertThat(OfferFixtures.t2InParis().hasClosed(eveningInParis)).isFalse();
        assertThat(OfferFixtures.posting("97411", DwellingType.T2, "47", "741").hasClosed(eveningInParis))
                .isTrue();
    }

    @Test
    void the_rent_with_charges_is_exact() {
        assertThat(new Rent(RentStandard.PLAI, new BigDecimal("391.04"), new BigDecimal("72.50")).withCharges())
                .isEqualByComparingTo("463.54");
    }

    @Test
    void a_free_home_or_negative_charges_are_refused() {
        assertThatThrownBy(() -> new Rent(RentStandard.PLUS, BigDecimal.ZERO, BigDecimal.ZERO))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new Rent(RentStandard.PLUS, BigDecimal.TEN, BigDecimal.valueOf(-1)))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void the_surface_must_be_positive() {
        assertThatThrownBy(() -> new Dwelling(
                        DwellingKind.FLAT,
                        DwellingType.T1,
                        BigDecimal.ZERO,
                        Optional.empty(),
                        false,
                        false,
                        Optional.empty(),
                        Optional.empty()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("offer.surface-impossible");
    }

    @Test
    void a_place_needs_a_city_and_a_postal_code() {
        var commune = new CommuneCode("2A004");

        assertThat(new OfferPlace(commune, "AJACCIO", "20000", null, Optional.empty()).department())
                .isEqualTo("2A");
        assertThatThrownBy(() -> new OfferPlace(commune, " ", "20000", "", Optional.empty()))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new OfferPlace(commune, "A".repeat(81), "20000", "", Optional.empty()))
                .hasMessage("offer.city-too-long");
        assertThatThrownBy(() -> new OfferPlace(commune, "AJACCIO", "2000", "", Optional.empty()))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void coordinates_must_be_within_range() {
        assertThatThrownBy(() -> new Coordinates(Double.NaN, 2)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new Coordinates(48, 181)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void amounts_are_never_rounded() {
        assertThat(new Rent(RentStandard.PLUS, new BigDecimal("841"), new BigDecimal("7.5")).withCharges())
                .isEqualTo(new BigDecimal("848.50"));
        assertThatThrownBy(() -> new Rent(RentStandard.PLUS, new BigDecimal("841.005"), BigDecimal.ZERO))
                .hasMessage("offer.rent-impossible");
    }

    @Test
    void another_last_day_to_apply_leaves_the_last_day_to_propose_as_it_is() {
        var full = OfferFixtures.fullPosting();
        var proposeBy = Optional.of(LocalDate.of(2020, 12, 1));
        var dates = new OfferDates(full.opensOn(), full.availableOn(), full.closesOn(), Optional.empty(), proposeBy);
        var posting = new OfferPosting(
                full.landlordName(),
                full.place(),
                full.dwelling(),
                full.rent(),
                full.reservation(),
                dates,
                full.description());

        assertThat(posting.closingOn(LocalDate.of(2020, 10, 20)).dates().proposeBy())
                .isEqualTo(proposeBy);
    }

    @Test
    void only_the_rent_itself_is_called_a_rent() {
        assertThatThrownBy(() -> rent(Optional.empty(), Optional.of(new BigDecimal("-1"))))
                .hasMessage("offer.amount-impossible");
        assertThatThrownBy(() -> new Rent(RentStandard.PLUS, BigDecimal.ZERO, BigDecimal.ZERO))
                .hasMessage("offer.rent-impossible");
    }

    @Test
    void a_part_of_a_cost_is_not_more_than_the_whole() {
        assertThatThrownBy(() -> rent(Optional.of(new BigDecimal("400.01")), Optional.empty()))
                .hasMessage("offer.part-exceeds-whole");
        assertThatThrownBy(() -> rent(Optional.empty(), Optional.of(new BigDecimal("400.01"))))
                .hasMessage("offer.deposit-too-high");
        assertThat(rent(Optional.of(new BigDecimal("400")), Optional.of(new BigDecimal("400")))
                        .withCharges())
                .isEqualByComparingTo("450");
    }

    @Test
    void the_financing_must_fit_the_standard() {
        assertThatThrownBy(() -> new Rent(
                        RentStandard.PLUS,
                        Optional.of(Financing.PLAI_ADP),
                        BigDecimal.TEN,
                        BigDecimal.ONE,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .hasMessage("offer.financing-contradicts-standard");
    }

    @Test
    void a_text_is_bounded_and_cleaned() {
        assertThat(new Entrance(" Les\0 Lilas ", null, "", "").residence()).isEqualTo("Les Lilas");
        assertThatThrownBy(() -> new Entrance("", "B".repeat(41), "", ""))
                .isInstanceOfSatisfying(
                        ImpossibleOfferValue.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("building"));
    }

    @Test
    void a_reservation_needs_a_known_contingent_and_at_least_one_candidate() {
        assertThat(Reservation.usual().candidatesToPropose()).isEqualTo(3);
        assertThatThrownBy(() -> new Contingent("8")).hasMessage("offer.contingent-unknown");
        assertThatThrownBy(() -> new Reservation(ReservationMode.STOCK, Contingent.ACTION_LOGEMENT, "", 0))
                .hasMessage("offer.candidates-impossible");
    }

    private static Rent rent(Optional<BigDecimal> accessory, Optional<BigDecimal> deposit) {
        return new Rent(
                RentStandard.PLUS,
                Optional.empty(),
                new BigDecimal("400"),
                new BigDecimal("50"),
                accessory,
                Optional.empty(),
                deposit);
    }

    @Test
    void a_posting_needs_its_dates() {
        var full = OfferFixtures.t2InParis();

        assertThatThrownBy(() -> new OfferPosting(
                        full.landlordName(),
                        full.place(),
                        full.dwelling(),
                        full.rent(),
                        full.availableOn(),
                        null,
                        null))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("offer.date-missing");
    }
}
