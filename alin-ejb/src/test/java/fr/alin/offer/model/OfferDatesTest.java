package fr.alin.offer.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class OfferDatesTest {

    static final LocalDate OPENS = LocalDate.of(2020, 10, 1);
    static final LocalDate CLOSES = LocalDate.of(2020, 10, 7);

    final OfferDates dates = new OfferDates(OPENS, LocalDate.of(2020, 10, 18), CLOSES, Optional.empty());

    @Test
    void an_offer_is_open_from_its_first_to_its_last_day_inclusive() {
        assertThat(dates.stateOn(OPENS.minusDays(1))).isEqualTo(OfferState.UPCOMING);
        assertThat(dates.stateOn(OPENS)).isEqualTo(OfferState.OPEN);
        assertThat(dates.stateOn(CLOSES)).isEqualTo(OfferState.OPEN);
        assertThat(dates.stateOn(CLOSES.plusDays(1))).isEqualTo(OfferState.CLOSED);
    }

    @Test
    void an_offer_without_a_first_day_is_open_at_once() {
        var atOnce = new OfferDates(null, OPENS, CLOSES, Optional.empty());

        assertThat(atOnce.opensOn()).isEqualTo(OfferDates.AT_ONCE);
        assertThat(atOnce.stateOn(OPENS.minusYears(5))).isEqualTo(OfferState.OPEN);
    }

    @Test
    void a_refused_date_names_its_field() {
        assertThatThrownBy(() -> new OfferDates(OPENS, null, CLOSES, Optional.empty()))
                .hasMessage("offer.date-missing")
                .isInstanceOfSatisfying(
                        ImpossibleOfferValue.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("availableOn"));
        assertThatThrownBy(() -> new OfferDates(CLOSES.plusDays(1), OPENS, CLOSES, Optional.empty()))
                .hasMessage("offer.dates-reversed")
                .isInstanceOfSatisfying(
                        ImpossibleOfferValue.class,
                        refusal -> assertThat(refusal.value()).isEqualTo("2020-10-07"));
        assertThatThrownBy(() -> new OfferDates(OPENS, OPENS, LocalDate.of(20201, 1, 1), Optional.empty()))
                .hasMessage("offer.date-impossible");
    }
}
