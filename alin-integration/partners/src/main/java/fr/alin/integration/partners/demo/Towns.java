package fr.alin.integration.partners.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The communes of the demonstration's applicants and homes. */
public final class Towns {

    private final List<Town> all;
    private final Map<String, Town> byCode;
    private final List<String[]> pairs;

    public Towns() {
        all = DemoFiles.rows("communes.csv").stream()
                .map(cells -> new Town(
                        cells[0], cells[1], cells[2], cells[3], new BigDecimal(cells[4]), new BigDecimal(cells[5])))
                .toList();
        byCode = all.stream().collect(Collectors.toMap(Town::code, Function.identity()));
        pairs = DemoFiles.rows("neighbours.csv");
    }

    public List<Town> all() {
        return all;
    }

    public Optional<Town> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    Town of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("Unknown commune " + code));
    }

    List<Town> in(String department) {
        return all.stream().filter(town -> town.department().equals(department)).toList();
    }

    /** Neighbours of the given communes, without these. */
    List<Town> around(List<String> codes) {
        SortedSet<String> found = new TreeSet<>();
        for (String[] pair : pairs) {
            if (codes.contains(pair[0])) {
                found.add(pair[1]);
            }
            if (codes.contains(pair[1])) {
                found.add(pair[0]);
            }
        }
        codes.forEach(found::remove);
        return found.stream().map(byCode::get).filter(town -> town != null).toList();
    }
}
