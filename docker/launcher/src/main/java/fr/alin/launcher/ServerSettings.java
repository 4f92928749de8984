package fr.alin.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.w3c.dom.Element;

/**
 * Settings by the dotted names that the server's own command {@code set} takes, written into its configuration before it
 * starts: a production node gives the same file to the running server.
 */
final class ServerSettings {

    private static final String COMMAND = "set ";

    private final Xml xml;

    ServerSettings(Xml xml) {
        this.xml = xml;
    }

    void applyFile(Path file) {
        try {
            Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(this::apply);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void apply(String line) {
        var equals = line.indexOf('=');
        if (!line.startsWith(COMMAND) || equals < 0) {
            throw new LaunchFailure("Not a setting of the server: " + line);
        }
        var names = new ArrayDeque<>(
                List.of(line.substring(COMMAND.length(), equals).split("\\.")));
        var attribute = names.removeLast();
        var element = xml.one("/domain");
        while (!names.isEmpty()) {
            element = child(element, names.removeFirst(), names);
        }
        element.setAttribute(attribute, line.substring(equals + 1).strip());
    }

    /** The child with that name, told from others of its kind by its own name, which comes next; made where it is missing. */
    private Element child(Element parent, String kind, ArrayDeque<String> names) {
        var children = xml.children(parent, kind);
        var named = children.stream()
                .filter(child -> isNamed(child, names.peekFirst()))
                .findFirst();
        if (named.isPresent()) {
            names.removeFirst();
            return named.get();
        }
        if (children.size() > 1) {
            throw new LaunchFailure("Which %s of the server's configuration is meant?".formatted(kind));
        }
        return Optional.of(children)
                .filter(found -> !found.isEmpty())
                .map(found -> found.get(0))
                .orElseGet(() -> xml.add(parent, kind, Map.of()));
    }

    private static boolean isNamed(Element element, String name) {
        return name != null && (name.equals(element.getAttribute("name")) || name.equals(element.getAttribute("id")));
    }
}
