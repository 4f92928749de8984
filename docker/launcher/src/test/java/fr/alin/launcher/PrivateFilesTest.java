package fr.alin.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFilesTest {

    @TempDir
    Path folder;

    @Test
    void new_files_and_folders_are_private() throws IOException {
        PrivateFiles.write(folder.resolve("made/for/it"), "secret");
        assertThat(rights("made")).isEqualTo("rwx------");
        assertThat(rights("made/for")).isEqualTo("rwx------");
        assertThat(rights("made/for/it")).isEqualTo("rw-------");
    }

    @Test
    void close_removes_access_of_others_and_keeps_execute_rights() throws IOException {
        open("data", "rwxr-xr-x");
        Files.createDirectory(folder.resolve("sub"));
        open("sub/log", "rw-r--r--");
        open("mute", "---------");
        PrivateFiles.close(folder);
        assertThat(rights("data")).isEqualTo("rwx------");
        assertThat(rights("sub/log")).isEqualTo("rw-------");
        assertThat(rights("mute")).isEqualTo("---------");
    }

    private void open(String file, String rights) throws IOException {
        Files.setPosixFilePermissions(Files.createFile(folder.resolve(file)), PosixFilePermissions.fromString(rights));
    }

    private String rights(String file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file)));
    }
}
