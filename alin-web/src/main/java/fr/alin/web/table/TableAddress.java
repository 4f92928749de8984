package fr.alin.web.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a list's query string; empty values are left out. */
final class TableAddress {

    private final String prefix;
    private final List<String> pairs = new ArrayList<>();

    TableAddress(String prefix) {
        this.prefix = prefix;
    }

    TableAddress add(String name, String value) {
        if (!value.isEmpty()) {
            pairs.add(prefix + name + "=" + URLEncoder.encode(value, UTF_8));
        }
        return this;
    }

    TableAddress addAll(List<String> names, Map<String, String> values) {
        names.forEach(name -> add(name, values.get(name)));
        return this;
    }

    /** The parameters of a query string that this class has written; what is malformed is left out. */
    static Map<String, String[]> parameters(String query) {
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2 && !pair[1].matches(".*%(?![0-9A-Fa-f]{2}).*"))
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> new String[] {URLDecoder.decode(pair[1], UTF_8)},
                        (first, again) -> first));
    }

    @Override
    public String toString() {
        return String.join("&", pairs);
    }
}
