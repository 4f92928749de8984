package fr.alin.integration.partners.registry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import fr.alin.integration.partners.demo.DemoFiles;

/** A larger commune or an arrondissement, as the sites offer them to choose. */
public record Commune(String code, String name, String postalCode, String department) {

    private static final Map<String, Commune> ALL = DemoFiles.rows(Commune.class, "communes.csv").stream()
            .map(cells -> new Commune(cells[0], cells[1], cells[2], cells[3]))
            .collect(Collectors.toMap(Commune::code, one -> one, (a, b) -> a, TreeMap::new));

    public static Optional<Commune> of(String code) {
        return Optional.ofNullable(ALL.get(code));
    }

    public static List<Commune> in(String department) {
        return ALL.values().stream()
                .filter(one -> one.department.equals(department))
                .toList();
    }

    /** Code and name, or the code alone of a commune that is not listed. */
    public static String label(String code) {
        return of(code).map(one -> one.name + " (" + code + ")").orElse(code);
    }
}
