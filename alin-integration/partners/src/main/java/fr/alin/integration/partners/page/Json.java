package fr.alin.integration.partners.page;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;

/** Writes maps, lists, numbers and texts as JSON. */
final class Json {

    private Json() {}

    static String write(Object value) {
        StringBuilder text = new StringBuilder();
        write(value, text);
        return text.toString();
    }

    private static void write(Object value, StringBuilder to) {
        if (value == null || value instanceof Boolean || value instanceof Number) {
            to.append(value);
        } else if (value instanceof Map<?, ?> map) {
            write(map, to);
        } else if (value instanceof Collection<?> list) {
            write(list, to);
        } else {
            quote(value.toString(), to);
        }
    }

    private static void write(Map<?, ?> map, StringBuilder to) {
        to.append('{');
        for (Iterator<? extends Map.Entry<?, ?>> all = map.entrySet().iterator(); all.hasNext(); ) {
            Map.Entry<?, ?> one = all.next();
            quote(one.getKey().toString(), to);
            to.append(':');
            write(one.getValue(), to);
            to.append(all.hasNext() ? "," : "");
        }
        to.append('}');
    }

    private static void write(Collection<?> list, StringBuilder to) {
        to.append('[');
        for (Iterator<?> all = list.iterator(); all.hasNext(); ) {
            write(all.next(), to);
            to.append(all.hasNext() ? "," : "");
        }
        to.append(']');
    }

    private static void quote(String text, StringBuilder to) {
        to.append('"');
        for (char letter : text.toCharArray()) {
            if (letter == '"' || letter == '\\') {
                to.append('\\').append(letter);
            } else if (letter < ' ') {
                to.append("\\u%04x".formatted((int) letter));
            } else {
                to.append(letter);
            }
        }
        to.append('"');
    }
}
