package fr.alin.landlord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fr.alin.landlord.model.Landlord;
import fr.alin.landlord.model.LandlordCode;
import fr.alin.landlord.model.LandlordOrder;
import fr.alin.landlord.model.LandlordQuery;
import fr.alin.landlord.model.LandlordState;
import fr.alin.landlord.view.LandlordLine;
import fr.alin.shared.model.ListPage;
import fr.alin.shared.model.Siren;
import fr.alin.shared.model.Slice;
import fr.alin.shared.model.Sorting;
import fr.alin.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LandlordListRepositoryTest {

    private static final Instant NOW = Instant.parse("2020-10-01T09:00:00Z");

    @BeforeEach
    void three_landlords() {
        Database.empty("landlord_key", "landlord_agent", "landlord");
        Database.inTransaction(entities -> {
            var oldest = landlord("AAA", "Zénith Habitat", NOW);
            oldest.suspend();
            var keyed = landlord("BBB", "Bretagne Logis", NOW.plusSeconds(1));
            var newest = new Landlord(
                    new LandlordCode("CCC"), "Les Toits", Optional.of(new Siren("732829320")), NOW.plusSeconds(2));
            Stream.of(oldest, keyed, newest).forEach(entities::persist);
            entities.flush();
            entities.createNativeQuery("""
                    insert into landlord_key (key_id, version, landlord_code, public_key, valid_from, valid_until,
                        registered_at, revoked_at, revocation_reason)
                    values ('00000000000000a1', 0, 'BBB', '', '2020-01-01', null, now(), null, null),
                        ('00000000000000a2', 0, 'AAA', '', '2020-01-01', null, now(), now(), 'Perdue'),
                        ('00000000000000a3', 0, 'AAA', '', '2020-01-01', '2020-09-30', now(), null, null),
                        ('00000000000000a4', 0, 'CCC', '', '2020-10-02', null, now(), null, null)""").executeUpdate();
        });
    }

    @Test
    void a_page_has_the_number_of_all_that_match() {
        var page = list("", Optional.empty(), Sorting.ascending(LandlordOrder.NAME), 1, 1);

        assertThat(page.total()).isEqualTo(3);
        assertThat(codes(page)).containsExactly("CCC");
        assertThat(list("", Optional.empty(), Sorting.ascending(LandlordOrder.NAME), 9, 9))
                .isEqualTo(new ListPage<LandlordLine>(3, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"zenith,AAA", "bbb,BBB", "732 829,CCC", "les toits,CCC"})
    void landlords_are_found_by_name_code_and_siren(String typed, String code) {
        assertThat(codes(list(typed, Optional.empty(), Sorting.ascending(LandlordOrder.NAME), 0, 20)))
                .containsExactly(code);
    }

    @Test
    void landlords_are_found_by_their_state() {
        assertThat(codes(list("", Optional.of(LandlordState.SUSPENDED), Sorting.ascending(LandlordOrder.CODE), 0, 20)))
                .containsExactly("AAA");
        assertThat(codes(list("", Optional.of(LandlordState.ACTIVE), Sorting.ascending(LandlordOrder.CODE), 0, 20)))
                .containsExactly("BBB", "CCC");
    }

    @Test
    void columns_sort() {
        assertThat(sorted(Sorting.descending(LandlordOrder.SINCE))).containsExactly("CCC", "BBB", "AAA");
        assertThat(sorted(Sorting.descending(LandlordOrder.KEY))).startsWith("BBB");
        assertThat(list("", Optional.empty(), Sorting.ascending(LandlordOrder.CODE), 0, 20)
                        .lines())
                .extracting(LandlordLine::keyed)
                .containsExactly(false, true, false);
        assertThat(sorted(Sorting.ascending(LandlordOrder.STATE))).startsWith("AAA");
        assertThat(sorted(Sorting.ascending(LandlordOrder.SIREN))).startsWith("CCC");
    }

    @ParameterizedTest
    @EnumSource
    void every_order_has_each_landlord_once(LandlordOrder by) {
        assertThat(sorted(Sorting.ascending(by))).containsExactlyInAnyOrder("AAA", "BBB", "CCC");
    }

    private static List<String> sorted(Sorting<LandlordOrder> order) {
        return codes(list("", Optional.empty(), order, 0, 20));
    }

    private static List<String> codes(ListPage<LandlordLine> page) {
        return page.lines().stream().map(line -> line.landlord().code()).toList();
    }

    private static ListPage<LandlordLine> list(
            String text, Optional<LandlordState> state, Sorting<LandlordOrder> order, int first, int size) {
        return Database.fromTransaction(entities -> {
            var lists = new LandlordListRepository();
            lists.entities = entities;
            lists.clock = Clock.fixed(NOW, ZoneOffset.UTC);
            return lists.list(new LandlordQuery(text, state, order, new Slice(first, size)));
        });
    }

    private static Landlord landlord(String code, String name, Instant since) {
        return new Landlord(new LandlordCode(code), name, Optional.empty(), since);
    }
}
