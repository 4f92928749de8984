package fr.alin.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceMirrorTest {

    @TempDir
    Path folder;

    private Path from;
    private Path to;

    @BeforeEach
    void prepare() throws IOException {
        from = Files.createDirectories(folder.resolve("from"));
        to = folder.resolve("to");
        write("help.xhtml", "old", 0);
        write("WEB-INF/web.xml", "old", 0);
    }

    @Test
    void copies_new_and_changed_files_once() throws IOException {
        var mirror = new SourceMirror(from, to, Set.of());
        assertThat(mirror.refresh()).isZero();
        write("help.xhtml", "new", 1);
        write("offers/list.xhtml", "new", 1);
        assertThat(mirror.refresh()).isEqualTo(2);
        assertThat(to.resolve("help.xhtml")).hasContent("new");
        assertThat(to.resolve("offers/list.xhtml")).hasContent("new");
        assertThat(mirror.refresh()).isZero();
    }

    @Test
    void skips_excluded_paths() throws IOException {
        var mirror = new SourceMirror(from, to, Set.of(Path.of("WEB-INF", "web.xml")));
        write("WEB-INF/web.xml", "new", 1);
        assertThat(mirror.refresh()).isZero();
        assertThat(to.resolve("WEB-INF/web.xml")).doesNotExist();
    }

    private void write(String path, String text, int second) throws IOException {
        var file = from.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(second)));
    }
}
