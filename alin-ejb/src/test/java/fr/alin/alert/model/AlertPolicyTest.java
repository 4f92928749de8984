package fr.alin.alert.model;

import static fr.alin.alert.AlertFixtures.AROUND_BREST;
import static fr.alin.alert.AlertFixtures.BREST;
import static fr.alin.alert.AlertFixtures.GUIPAVAS;
import static fr.alin.alert.AlertFixtures.MORLAIX;
import static fr.alin.alert.AlertFixtures.TODAY;
import static fr.alin.alert.AlertFixtures.offer;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import fr.alin.alert.FilterDraft;
import fr.alin.alert.OfferDraft;
import fr.alin.offer.model.FloorRange;
import fr.alin.offer.model.NewOffer;
import fr.alin.offer.model.OfferFilters;
import fr.alin.offer.model.SearchCircle;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.RentStandard;
import org.junit.jupiter.api.Test;

/**
 * a saved search is indexed for its places and its household's limits, and matches what the list would show.
 */
class AlertPolicyTest {

    static final Set<SearchCircle> EVERYWHERE = EnumSet.allOf(SearchCircle.class);
    static final AlertLimits T2_T3 =
            new AlertLimits(EnumSet.of(DwellingType.T2, DwellingType.T3), new BigDecimal("16"), new BigDecimal("700"));

    final AlertPolicy policy = new AlertPolicy();

    @Test
    void each_circle_is_indexed_by_its_own_keys() {
        assertThat(keys(Set.of(SearchCircle.REQUESTED))).containsOnly("C:29019");
        assertThat(keys(Set.of(SearchCircle.NEIGHBOURING))).containsOnly("N:29019");
        assertThat(keys(Set.of(SearchCircle.REST_OF_DEPARTMENT))).containsOnly("D:29");
        assertThat(keys(EVERYWHERE)).containsOnly("C:29019", "N:29019", "D:29");
    }

    @Test
    void an_offer_matches_keys_of_its_commune_department_and_neighbours() {
        assertThat(AreaKey.of(GUIPAVAS, List.of(BREST)))
                .extracting(AreaKey::value)
                .containsExactly("C:29075", "D:29", "N:29019");
    }

    @Test
    void there_is_one_entry_per_requested_and_suitable_type() {
        assertThat(areas(OfferFilters.none()))
                .extracting(AlertArea::type)
                .containsExactlyInAnyOrder(DwellingType.T2, DwellingType.T3);
        assertThat(areas(new FilterDraft()
                        .types(DwellingType.T3, DwellingType.T5)
                        .build()))
                .extracting(AlertArea::type)
                .containsExactly(DwellingType.T3);
    }

    @Test
    void price_and_surface_are_the_stricter_of_filters_and_limits() {
        var wide = areas(OfferFilters.none()).get(0);
        var narrow = areas(new FilterDraft().price("300", "500").surface("40").build())
                .get(0);

        assertThat(List.of(wide.lowestRent(), wide.highestRent(), wide.minimumSurface()))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(BigDecimal.ZERO, new BigDecimal("700"), new BigDecimal("16"));
        assertThat(List.of(narrow.lowestRent(), narrow.highestRent(), narrow.minimumSurface()))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("300"), new BigDecimal("500"), new BigDecimal("40"));
    }

    @Test
    void a_search_above_the_household_s_limits_has_no_entries() {
        assertThat(areas(new FilterDraft().price("800", "1000").build())).isEmpty();
    }

    @Test
    void rounding_never_excludes_an_offer() {
        var area = areas(new FilterDraft()
                        .price("300.009", "500.001")
                        .surface("40.009")
                        .build())
                .get(0);

        assertThat(area.lowestRent()).isEqualTo("300.00");
        assertThat(area.highestRent()).isEqualTo("500.01");
        assertThat(area.minimumSurface()).isEqualTo("40.00");
    }

    @Test
    void an_offer_matches_its_own_circle_only() {
        assertThat(asks(Set.of(SearchCircle.REQUESTED), offer(BREST))).isTrue();
        assertThat(asks(Set.of(SearchCircle.NEIGHBOURING), offer(BREST))).isFalse();
        assertThat(asks(Set.of(SearchCircle.NEIGHBOURING), offer(GUIPAVAS))).isTrue();
        assertThat(asks(Set.of(SearchCircle.REST_OF_DEPARTMENT), offer(GUIPAVAS)))
                .isFalse();
        assertThat(asks(Set.of(SearchCircle.REST_OF_DEPARTMENT), offer(MORLAIX)))
                .isTrue();
        assertThat(asks(EVERYWHERE, offer(new CommuneCode("75111")))).isFalse();
    }

    @Test
    void every_filter_excludes() {
        var home = new OfferDraft();

        assertRefuses(home, new FilterDraft().kinds(DwellingKind.HOUSE));
        assertRefuses(home, new FilterDraft().types(DwellingType.T4));
        assertRefuses(home, new FilterDraft().price("0", "499.99"));
        assertRefuses(home, new FilterDraft().price("500.01", "900"));
        assertRefuses(home, new FilterDraft().surface("47.01"));
        assertRefuses(home, new FilterDraft().standards(RentStandard.PLAI));
        assertRefuses(home, new FilterDraft().communes(MORLAIX));
        assertRefuses(home.accessible(false), new FilterDraft().accessible());
        assertRefuses(home.lift(false), new FilterDraft().lift());
        assertRefuses(home.availableOn(TODAY.plusDays(1)), new FilterDraft().availableNow());
        assertThat(asks(EVERYWHERE, home.build())).isTrue();
    }

    @Test
    void a_met_filter_matches() {
        var home =
                new OfferDraft().accessible(true).lift(true).availableOn(TODAY).build();
        var filters = new FilterDraft()
                .kinds(DwellingKind.FLAT)
                .types(DwellingType.T2)
                .price("500", "500")
                .surface("47")
                .standards(RentStandard.PLUS)
                .communes(BREST)
                .accessible()
                .lift()
                .availableNow()
                .floors(FloorRange.from(1))
                .build();

        assertThat(policy.asksFor(EVERYWHERE, filters, AROUND_BREST, home, TODAY))
                .isTrue();
    }

    @Test
    void a_house_is_on_the_ground_floor_and_an_unknown_floor_never_matches() {
        var ground = new FilterDraft().floors(FloorRange.ground());
        var house = new OfferDraft().kind(DwellingKind.HOUSE).floor(OptionalInt.empty());
        var unknown = new OfferDraft().floor(OptionalInt.empty());

        assertThat(asks(house, ground)).isTrue();
        assertThat(asks(unknown, ground)).isFalse();
        assertThat(asks(unknown, new FilterDraft().floors(FloorRange.from(1)))).isFalse();
        assertThat(asks(unknown, new FilterDraft())).isTrue();
        assertThat(asks(new OfferDraft().floor(OptionalInt.of(1)), ground)).isFalse();
    }

    private void assertRefuses(OfferDraft home, FilterDraft filters) {
        assertThat(asks(home, filters)).as(filters.build().toString()).isFalse();
    }

    private boolean asks(OfferDraft home, FilterDraft filters) {
        return policy.asksFor(EVERYWHERE, filters.build(), AROUND_BREST, home.build(), TODAY);
    }

    private boolean asks(Set<SearchCircle> circles, NewOffer offer) {
        return policy.asksFor(circles, OfferFilters.none(), AROUND_BREST, offer, TODAY);
    }

    private List<AlertArea> areas(OfferFilters filters) {
        return policy.areas(Set.of(SearchCircle.REQUESTED), filters, AROUND_BREST, T2_T3);
    }

    private List<String> keys(Set<SearchCircle> circles) {
        return policy.areas(circles, OfferFilters.none(), AROUND_BREST, T2_T3).stream()
                .map(area -> area.key().value())
                .toList();
    }
}
