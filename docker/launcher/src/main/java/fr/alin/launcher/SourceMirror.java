package fr.alin.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Mirrors a folder: copies files changed since the last call. Deleted files stay. */
final class SourceMirror {

    private final Path from;
    private final Path to;
    private final Set<Path> leftOut;
    private final Map<Path, FileTime> seen = new HashMap<>();

    /** @param leftOut paths below the folder to exclude */
    SourceMirror(Path from, Path to, Set<Path> leftOut) {
        this.from = from;
        this.to = to;
        this.leftOut = leftOut;
        changed().forEach(seen::put);
    }

    /** @return the number of copied files */
    int refresh() {
        var changed = changed();
        changed.keySet().forEach(this::copy);
        seen.putAll(changed);
        return changed.size();
    }

    private Map<Path, FileTime> changed() {
        var changed = new HashMap<Path, FileTime>();
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var path = from.relativize(file);
                var time = Files.getLastModifiedTime(file);
                if (!leftOut.contains(path) && !time.equals(seen.get(path))) {
                    changed.put(path, time);
                }
            }
        } catch (NoSuchFileException e) {
            // an editor renamed its temporary file meanwhile; the next call sees the new file
            return Map.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return changed;
    }

    private void copy(Path path) {
        var target = to.resolve(path.toString());
        try {
            Files.createDirectories(target.getParent());
            Files.copy(from.resolve(path), target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
