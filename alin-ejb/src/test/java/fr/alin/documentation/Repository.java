package fr.alin.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All text files of the repository by their path from its root; tests run in the folder of their module. */
record Repository(Path root) {

    private static final Map<Repository, Map<String, String>> READ = new ConcurrentHashMap<>();
    private static final Set<String> SKIPPED = Set.of("target", ".git", "node_modules");
    private static final Set<String> TEXTS = Set.of(
            "java", "xhtml", "properties", "sql", "md", "js", "css", "xml", "xsd", "wsdl", "ftl", "yaml", "asadmin");

    static final String DOCS = "alin-ear/src/docs/";

    static Repository here() {
        return new Repository(Path.of("..").toAbsolutePath().normalize());
    }

    /** Read once for all tests of the process. */
    Map<String, String> texts() {
        return READ.computeIfAbsent(this, Repository::readTexts);
    }

    private Map<String, String> readTexts() {
        var found = new TreeMap<String, String>();
        collect(root, (path, text) -> found.put(path, text));
        return Collections.unmodifiableMap(found);
    }

    Map<String, String> pages() {
        return texts().entrySet().stream()
                .filter(text -> text.getKey().endsWith(".md"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    String read(String path) {
        try {
            return Files.readString(root.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void collect(Path folder, BiConsumer<String, String> found) {
        try (Stream<Path> entries = Files.list(folder)) {
            for (var entry : entries.toList()) {
                var name = entry.getFileName().toString();
                if (Files.isDirectory(entry)) {
                    if (!SKIPPED.contains(name)) {
                        collect(entry, found);
                    }
                } else if (TEXTS.contains(name.substring(name.lastIndexOf('.') + 1))) {
                    var path = root.relativize(entry).toString().replace('\\', '/');
                    found.accept(path, read(path));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
