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
 * Applies settings with the dotted names of the server's {@code set} command to its configuration file before the
 * start. A production node passes the same file to the running server.
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
            throw new LaunchFailure("Invalid server setting: " + line);
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

    /** The child element; the next name distinguishes siblings of the same kind. Created if missing. */
    private Element child(Element parent, String kind, ArrayDeque<String> names) {
        var processes = xml.processes(parent, kind);
        var named = processes.stream()
                .filter(child -> isNamed(child, names.peekFirst()))
                .findFirst();
        if (named.isPresent()) {
            names.removeFirst();
            return named.get();
        }
        if (processes.size() > 1) {
            throw new LaunchFailure("Ambiguous element in the server's configuration: %s".formatted(kind));
        }
        return Optional.of(processes)
                .filter(found -> !found.isEmpty())
                .map(found -> found.get(0))
                .orElseGet(() -> xml.add(parent, kind, Map.of()));
    }

    private static boolean isNamed(Element element, String name) {
        return name != null && (name.equals(element.getAttribute("name")) || name.equals(element.getAttribute("id")));
    }
}
