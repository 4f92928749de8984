package fr.alin.web.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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

    @Override
    public String toString() {
        return String.join("&", pairs);
    }
}
