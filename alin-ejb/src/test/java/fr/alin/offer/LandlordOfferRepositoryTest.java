package fr.alin.offer;

import static fr.alin.offer.OfferFixtures.TODAY;
import static fr.alin.offer.OfferFixtures.fullPosting;
import static fr.alin.offer.OfferFixtures.offer;
import static fr.alin.offer.OfferFixtures.posting;
import static fr.alin.offer.OfferFixtures.t2InParis;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import fr.alin.offer.model.LandlordOfferOrder;
import fr.alin.offer.model.LandlordOfferQuery;
import fr.alin.offer.model.OfferState;
import fr.alin.offer.view.EditableOfferLine;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.ListPage;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.Slice;
import fr.alin.shared.model.Sorting;
import fr.alin.shared.time.TimeZones;
import fr.alin.shared.time.Today;
import fr.alin.testing.Database;
import fr.alin.testing.Days;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LandlordOfferRepositoryTest {

    /** After the full posting opens and before both offers close. */
    static final LocalDate BEFORE_IT_OPENS = LocalDate.of(2020, 8, 31);

    private static final Sorting<LandlordOfferOrder> NEWEST = Sorting.descending(LandlordOfferOrder.CHANGED);

    @BeforeEach
    void three_offers() {
        Database.empty("offer");
        Database.inTransaction(entities -> {
            PostedOffers.add(
                    entities,
                    offer("TOITS-1", t2InParis()),
                    offer("TOITS-2", fullPosting()),
                    offer("TOITS-3", t2InParis()));
            var intake = new OfferIntakeRepository();
            intake.entities = entities;
            intake.withdrawAll(Map.of(new OfferReference("TOITS-3"), 2L), OfferFixtures.NOW.plusSeconds(60));
        });
    }

    @Test
    void the_last_changed_offer_comes_first_and_all_are_counted() {
        var page = list("TOITS", "", Optional.empty(), 0, 1, TODAY);

        assertThat(page.total()).isEqualTo(3);
        assertThat(references(page)).containsExactly("TOITS-3");
    }

    @Test
    void a_page_beyond_the_end_still_has_the_count() {
        var page = list("TOITS", "", Optional.empty(), 20, 20, TODAY);

        assertThat(page.total()).isEqualTo(3);
        assertThat(page.lines()).isEmpty();
    }

    @Test
    void another_landlord_does_not_see_them() {
        assertThat(list("OTHERS", "", Optional.empty(), 0, 20, TODAY))
                .isEqualTo(new ListPage<EditableOfferLine>(0, List.of()));
    }

    @Test
    void offers_are_found_by_their_state_on_the_day() {
        assertThat(inState(OfferState.WITHDRAWN, TODAY)).containsExactly("TOITS-3");
        assertThat(inState(OfferState.OPEN, TODAY)).containsExactly("TOITS-2", "TOITS-1");
        assertThat(inState(OfferState.UPCOMING, BEFORE_IT_OPENS)).containsExactly("TOITS-2");
        assertThat(inState(OfferState.CLOSED, TODAY.plusDays(7))).containsExactly("TOITS-2", "TOITS-1");
    }

    @Test
    void an_offer_that_is_let_is_found_as_let_and_not_as_open() {
        Database.inTransaction(entities -> {
            var intake = new OfferIntakeRepository();
            intake.entities = entities;
            intake.let(new OfferReference("TOITS-1"), OfferFixtures.NOW);
        });

        assertThat(inState(OfferState.LET, TODAY)).containsExactly("TOITS-1");
        assertThat(inState(OfferState.OPEN, TODAY)).containsExactly("TOITS-2");
    }

    @Test
    void offers_are_found_by_a_part_of_the_reference_or_of_the_city() {
        assertThat(references(list("TOITS", "its-2", Optional.empty(), 0, 20, TODAY)))
                .containsExactly("TOITS-2");
        assertThat(references(list("TOITS", "ajac", Optional.empty(), 0, 20, TODAY)))
                .containsExactly("TOITS-2");
        assertThat(references(list("TOITS", "%", Optional.empty(), 0, 20, TODAY)))
                .isEmpty();
    }

    @Test
    void a_type_of_home_finds_its_offers() {
        Database.inTransaction(entities ->
                PostedOffers.add(entities, offer("TOITS-0", posting("97411", DwellingType.T6, "90", "900"))));

        assertThat(references(list("TOITS", "t6", Optional.empty(), 0, 20, TODAY)))
                .containsExactly("TOITS-0");
    }

    @Test
    void the_chosen_offers_of_one_landlord_are_read_together() {
        var asked = Stream.of("TOITS-3", "TOITS-1", "OTHERS-1", "TOITS-9")
                .map(OfferReference::new)
                .toList();
        var chosen = Database.fromTransaction(entities -> {
            var repository = new LandlordOfferRepository();
            repository.entities = entities;
            return repository.chosen("TOITS", asked, Days.on(TODAY));
        });

        assertThat(chosen).extracting(offer -> offer.reference().value()).containsExactly("TOITS-1", "TOITS-3");
        assertThat(chosen.get(1).state()).isEqualTo(OfferState.WITHDRAWN);
    }

    @Test
    void a_postal_code_finds_offers_by_its_beginning_only() {
        assertThat(references(list("TOITS", "7501", Optional.empty(), 0, 20, TODAY)))
                .containsExactly("TOITS-3", "TOITS-1");
        assertThat(references(list("TOITS", "5011", Optional.empty(), 0, 20, TODAY)))
                .isEmpty();
    }

    @Test
    void offers_are_sorted_by_any_column_in_both_directions() {
        Database.inTransaction(entities ->
                PostedOffers.add(entities, offer("TOITS-0", posting("97411", DwellingType.T4, "90", "900"))));

        assertThat(sorted(Sorting.ascending(LandlordOfferOrder.REFERENCE))).startsWith("TOITS-0", "TOITS-1");
        assertThat(sorted(Sorting.descending(LandlordOfferOrder.REFERENCE))).startsWith("TOITS-3", "TOITS-2");
        assertThat(sorted(Sorting.descending(LandlordOfferOrder.RENT))).startsWith("TOITS-0");
        assertThat(sorted(Sorting.descending(LandlordOfferOrder.SURFACE))).startsWith("TOITS-0");
        assertThat(sorted(Sorting.descending(LandlordOfferOrder.STATE))).startsWith("TOITS-3");
    }

    @ParameterizedTest
    @EnumSource
    void pages_of_any_order_hold_each_offer_once(LandlordOfferOrder by) {
        var order = Sorting.ascending(by);

        assertThat(Stream.of(0, 1, 2).flatMap(first -> sorted(order, first, 1).stream()))
                .containsExactlyInAnyOrder("TOITS-1", "TOITS-2", "TOITS-3");
    }

    private static List<String> sorted(Sorting<LandlordOfferOrder> order) {
        return sorted(order, 0, 20);
    }

    private static List<String> sorted(Sorting<LandlordOfferOrder> order, int first, int size) {
        return Database.fromTransaction(entities -> {
            var repository = new LandlordOfferRepository();
            repository.entities = entities;
            return references(
                    repository.list(query("TOITS", "", Optional.empty(), order, first, size), Days.on(TODAY)));
        });
    }

    @Test
    void one_offer_is_read_with_its_version() {
        var offer = Database.fromTransaction(entities -> {
            var repository = new LandlordOfferRepository();
            repository.entities = entities;
            return repository
                    .find(new OfferReference("TOITS-3"), List.of(), Days.on(TODAY))
                    .orElseThrow();
        });

        assertThat(offer.version()).isEqualTo(2);
        assertThat(offer.state()).isEqualTo(OfferState.WITHDRAWN);
    }

    @Test
    void an_offer_closes_at_the_end_of_its_last_local_day() {
        Database.inTransaction(entities -> PostedOffers.add(
                entities,
                offer("TOITS-974", posting("97411", DwellingType.T2, "47", "741")),
                offer("TOITS-971", posting("97105", DwellingType.T2, "47", "741"))));

        var eveningInParis = new Today(Instant.parse("2020-10-07T20:00:00Z"));
        assertThat(closed(eveningInParis)).containsExactly("TOITS-974");
        var nightInParis = new Today(Instant.parse("2020-10-08T03:59:59Z"));
        assertThat(closed(nightInParis)).contains("TOITS-974", "TOITS-1").doesNotContain("TOITS-971");
        var fourInGuadeloupe = new Today(Instant.parse("2020-10-08T04:00:00Z"));
        assertThat(closed(fourInGuadeloupe)).contains("TOITS-971");
    }

    @Test
    void database_and_java_agree_on_the_local_day_of_every_department() {
        var moment = Instant.parse("2020-10-07T21:30:00Z");
        Database.inTransaction(entities -> Stream.concat(TimeZones.OVERSEAS.keySet().stream(), Stream.of("75", "2A"))
                .forEach(department -> assertThat(entities.createNativeQuery(
                                        "select cast(%s as varchar) from (select '%s' as department) home"
                                                .formatted(HomeDay.at("?1"), department))
                                .setParameter(1, moment.toString())
                                .getSingleResult())
                        .as(department)
                        .isEqualTo(new Today(moment).at(department).toString())));
    }

    private static List<String> closed(Today today) {
        return Database.fromTransaction(entities -> {
            var repository = new LandlordOfferRepository();
            repository.entities = entities;
            return references(
                    repository.list(query("TOITS", "", Optional.of(OfferState.CLOSED), NEWEST, 0, 20), today));
        });
    }

    private static List<String> inState(OfferState state, LocalDate day) {
        return references(list("TOITS", "", Optional.of(state), 0, 20, day));
    }

    private static ListPage<EditableOfferLine> list(
            String landlord, String text, Optional<OfferState> state, int first, int size, LocalDate day) {
        return Database.fromTransaction(entities -> {
            var repository = new LandlordOfferRepository();
            repository.entities = entities;
            return repository.list(query(landlord, text, state, NEWEST, first, size), Days.on(day));
        });
    }

    private static LandlordOfferQuery query(
            String landlord,
            String text,
            Optional<OfferState> state,
            Sorting<LandlordOfferOrder> order,
            int first,
            int size) {
        return new LandlordOfferQuery(landlord, text, state, order, new Slice(first, size));
    }

    private static List<String> references(ListPage<EditableOfferLine> offers) {
        return offers.lines().stream()
                .map(EditableOfferLine::reference)
                .map(OfferReference::value)
                .toList();
    }
}
