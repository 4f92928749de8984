package fr.alin.offer.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

import fr.alin.reference.model.CeilingZone;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.RentStandard;
import fr.alin.shared.time.Today;
import fr.alin.testing.Days;
import org.junit.jupiter.api.Test;

/** Updates and searches of the offers in memory, without a database. */
class OpenOffersTest {

    static final LocalDate TODAY = LocalDate.of(2020, 10, 1);
    static final CommuneCode BREST = new CommuneCode("29019");
    static final CommuneCode QUIMPER = new CommuneCode("29232");

    @Test
    void an_offer_that_moved_is_in_its_new_commune_only() {
        var before = OpenOffers.of(List.of(offer(1, BREST, 50_000)));

        var after = before.with(new OfferChanges(List.of(offer(1, QUIMPER, 50_000)), Set.of()));

        assertThat(found(after, SearchCircle.REQUESTED).page()).isEmpty();
        assertThat(found(after, SearchCircle.REST_OF_DEPARTMENT).page()).containsExactly(1L);
        assertThat(found(before, SearchCircle.REQUESTED).page()).containsExactly(1L);
    }

    @Test
    void a_removed_offer_is_not_found_and_may_come_back() {
        var one = OpenOffers.of(List.of(offer(1, BREST, 50_000)));
        var none = one.with(new OfferChanges(List.of(), Set.of(1L, 2L)));

        assertThat(none.size()).isZero();
        assertThat(none.with(new OfferChanges(List.of(offer(1, BREST, 40_000)), Set.of()))
                        .size())
                .isEqualTo(1);
    }

    @Test
    void the_last_of_two_changes_of_an_offer_counts() {
        var offers = OpenOffers.of(List.of(offer(1, QUIMPER, 70_000), offer(1, BREST, 60_000)));

        assertThat(offers.size()).isEqualTo(1);
        assertThat(found(offers, SearchCircle.REQUESTED).lowestRent()).hasValue(60_000);
    }

    @Test
    void a_later_page_continues_after_the_previous_one() {
        var offers = OpenOffers.of(LongStream.rangeClosed(1, 50)
                .mapToObj(id -> offer(id, BREST, (int) (40_000 + id)))
                .toList());

        var second = OfferFinder.find(offers, search(SearchCircle.REQUESTED, 20, "99999999999999"), Days.on(TODAY));

        assertThat(second.matching()).isEqualTo(50);
        assertThat(second.page())
                .containsExactlyElementsOf(LongStream.rangeClosed(11, 30)
                        .boxed()
                        .sorted(Collections.reverseOrder())
                        .toList());
    }

    @Test
    void the_highest_rent_is_included_and_a_cent_more_is_not() {
        var offers = OpenOffers.of(List.of(offer(1, BREST, 66_666), offer(2, BREST, 66_667)));

        assertThat(OfferFinder.find(offers, search(SearchCircle.REQUESTED, 0, "666.66"), Days.on(TODAY))
                        .page())
                .containsExactly(1L);
    }

    @Test
    void an_offer_is_found_until_the_end_of_its_last_local_day() {
        var saintDenis = new CommuneCode("97411");
        var basseTerre = new CommuneCode("97105");
        var offers = OpenOffers.of(
                List.of(offer(1, BREST, 50_000), offer(2, saintDenis, 50_000), offer(3, basseTerre, 50_000)));

        assertThat(foundAt(offers, "2020-10-01T19:59:59Z")).containsExactly(3L, 2L, 1L);
        assertThat(foundAt(offers, "2020-10-01T20:00:00Z")).containsExactly(3L, 1L);
        assertThat(foundAt(offers, "2020-10-01T22:00:00Z")).containsExactly(3L);
        assertThat(foundAt(offers, "2020-10-02T04:00:00Z")).isEmpty();
    }

    @Test
    void each_limit_tells_how_many_open_offers_it_leaves_out() {
        var today = (int) TODAY.toEpochDay();
        var offers = OpenOffers.of(List.of(
                home(1, DwellingType.T2, 900, 50_001, CeilingZone.OTHER_REGIONS, today),
                home(2, DwellingType.T3, 900, 50_000, CeilingZone.OTHER_REGIONS, today),
                home(3, DwellingType.T2, 899, 50_000, CeilingZone.OTHER_REGIONS, today),
                home(4, DwellingType.T4, 899, 50_001, CeilingZone.ILE_DE_FRANCE, today),
                home(5, DwellingType.T2, 900, 50_000, null, today),
                home(6, DwellingType.T2, 900, 50_000, CeilingZone.OTHER_REGIONS, today + 1)));

        assertThat(OfferFinder.shortage(offers, limits(SearchCircle.REQUESTED), Days.on(TODAY)))
                .isEqualTo(new OfferShortage(5, 2, 2, 2, 1));
        assertThat(OfferFinder.shortage(offers, limits(SearchCircle.NEIGHBOURING), Days.on(TODAY)))
                .isEqualTo(new OfferShortage(0, 0, 0, 0, 0));
    }

    private static OfferSearch limits(SearchCircle circle) {
        return new OfferSearch(
                circle,
                List.of(BREST),
                List.of(QUIMPER),
                List.of("29"),
                Set.of(DwellingType.T2),
                new BigDecimal("9"),
                new BigDecimal("500"),
                List.of("PLUS.OTHER_REGIONS"),
                OfferFilters.none(),
                0,
                20);
    }

    private static IndexedOffer home(long id, DwellingType type, int surface, int rent, CeilingZone zone, int opensOn) {
        var today = (int) TODAY.toEpochDay();
        return new IndexedOffer(
                id,
                BREST,
                DwellingKind.FLAT,
                type,
                surface,
                rent,
                RentStandard.PLUS,
                zone,
                1,
                true,
                false,
                opensOn,
                today + 5,
                today,
                1_000);
    }

    private static List<Long> foundAt(OpenOffers offers, String moment) {
        var search = search(SearchCircle.REST_OF_DEPARTMENT, List.of(), List.of("29", "974", "971"), 0, "9999");
        return OfferFinder.find(offers, search, new Today(Instant.parse(moment)))
                .page();
    }

    private static OfferFinding found(OpenOffers offers, SearchCircle circle) {
        return OfferFinder.find(offers, search(circle, 0, "9999"), Days.on(TODAY));
    }

    private static OfferSearch search(SearchCircle circle, int first, String highestRent) {
        return search(circle, List.of(BREST), List.of("29"), first, highestRent);
    }

    private static OfferSearch search(
            SearchCircle circle, List<CommuneCode> requested, List<String> departments, int first, String highestRent) {
        return new OfferSearch(
                circle,
                requested,
                List.of(),
                departments,
                Set.of(DwellingType.T2),
                BigDecimal.ONE,
                new BigDecimal(highestRent),
                List.of("PLUS.OTHER_REGIONS"),
                OfferFilters.none(),
                first,
                20);
    }

    private static IndexedOffer offer(long id, CommuneCode commune, int rent) {
        var today = (int) TODAY.toEpochDay();
        return new IndexedOffer(
                id,
                commune,
                DwellingKind.FLAT,
                DwellingType.T2,
                4_700,
                rent,
                RentStandard.PLUS,
                CeilingZone.OTHER_REGIONS,
                1,
                true,
                false,
                today,
                today,
                today,
                1_000);
    }
}
