package fr.alin.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.alin.reference.model.CeilingZone;
import fr.alin.reference.model.CommuneListQuery;
import fr.alin.reference.model.CommuneOrder;
import fr.alin.reference.view.Commune;
import fr.alin.reference.view.CommunePoint;
import fr.alin.reference.view.Zoning;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.ListPage;
import fr.alin.shared.model.Slice;
import fr.alin.shared.model.Sorting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CommuneListTest {

    private static final List<Commune> FOUND = List.of(
            commune("29019", "Brest", 140_000, "B1"),
            commune("71056", "Épervans", 1_600, "C"),
            commune("35238", "Rennes", 225_000, "B1"));

    @ParameterizedTest
    @CsvSource({
        "NAME,true,Rennes",
        "POPULATION,false,Épervans",
        "POPULATION,true,Rennes",
        "CODE,true,Épervans",
        "ABC,true,Épervans"
    })
    void a_column_sorts_in_both_directions(CommuneOrder by, boolean descending, String first) {
        assertThat(names(new Sorting<>(by, descending), 0, 3)).startsWith(first);
    }

    @Test
    void accents_do_not_change_the_alphabet() {
        assertThat(names(Sorting.ascending(CommuneOrder.NAME), 0, 3)).containsExactly("Brest", "Épervans", "Rennes");
    }

    @ParameterizedTest
    @EnumSource
    void a_page_is_a_part_of_the_whole_list(CommuneOrder by) {
        var order = Sorting.ascending(by);

        assertThat(names(order, 1, 1)).containsExactly(names(order, 0, 3).get(1));
        assertThat(page(FOUND, new CommuneListQuery("", order, new Slice(1, 1))).total())
                .isEqualTo(3);
    }

    @Test
    void a_name_is_normalized_once_however_many_are_compared() {
        var index = new CommuneIndex(FOUND);

        assertThat(index.alphabetical(FOUND.get(1))).isEqualTo("EPERVANS").isSameAs(index.alphabetical(FOUND.get(1)));
    }

    private static ListPage<Commune> page(List<Commune> found, CommuneListQuery asked) {
        return CommuneList.page(found, new CommuneIndex(found)::alphabetical, asked);
    }

    private static List<String> names(Sorting<CommuneOrder> order, int first, int size) {
        return page(FOUND, new CommuneListQuery("", order, new Slice(first, size))).lines().stream()
                .map(Commune::name)
                .toList();
    }

    private static Commune commune(String code, String name, int population, String abc) {
        var known = new CommuneCode(code);
        return new Commune(
                new CommunePoint(known, name, 48, 1, population),
                List.of("00000"),
                code.substring(0, 2),
                Optional.empty(),
                new Zoning(known, CeilingZone.OTHER_REGIONS, CeilingZone.ofAbc(abc), abc, LocalDate.EPOCH));
    }
}
