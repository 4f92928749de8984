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

/** Keeps a copy of a folder up to date: what changed since the last look is copied again. Removed files stay. */
final class SourceMirror {

    private final Path from;
    private final Path to;
    private final Set<Path> leftOut;
    private final Map<Path, FileTime> seen = new HashMap<>();

    /** @param leftOut paths below the folder that are never copied */
    SourceMirror(Path from, Path to, Set<Path> leftOut) {
        this.from = from;
        this.to = to;
        this.leftOut = leftOut;
        changed().forEach(seen::put);
    }

    /** The number of files copied. */
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
            // an editor renames its draft while we look: the next look sees the file
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
