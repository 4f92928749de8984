package fr.alin.integration.partners.registry;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import fr.alin.integration.partners.demo.DemoFiles;

/** A larger commune or an arrondissement, as offered for selection on the sites. */
public record SiteCommune(String code, String name, String postalCode, String department) {

    private static final Pattern CODE =
            Pattern.compile("^\\(?([0-9][0-9AB][0-9]{3})\\)?$|\\(([0-9][0-9AB][0-9]{3})\\)$");
    private static final Map<String, SiteCommune> ALL = DemoFiles.rows(SiteCommune.class, "communes.csv").stream()
            .map(cells -> new SiteCommune(cells[0], cells[1], cells[2], cells[3]))
            .collect(Collectors.toMap(SiteCommune::code, one -> one, (a, b) -> a, TreeMap::new));

    public static Optional<SiteCommune> of(String code) {
        return Optional.ofNullable(ALL.get(code));
    }

    public static List<SiteCommune> in(String department) {
        return ALL.values().stream()
                .filter(one -> one.department.equals(department))
                .toList();
    }

    /** Resolves typed text to a code: a code, a label, or a unique name. */
    public static Optional<String> typed(String text) {
        Matcher code = CODE.matcher(text.strip());
        if (code.find()) {
            return Optional.of(code.group(1) == null ? code.group(2) : code.group(1));
        }
        List<SiteCommune> named = ALL.values().stream()
                .filter(one -> plain(one.name).equals(plain(text)))
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0).code) : Optional.empty();
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9]", " ")
                .toLowerCase(Locale.ROOT);
    }

    /** Code and name; the code alone if the commune is not listed. */
    public static String label(String code) {
        return of(code).map(one -> one.name + " (" + code + ")").orElse(code);
    }
}
