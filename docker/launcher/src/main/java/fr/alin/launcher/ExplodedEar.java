package fr.alin.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/** The exploded EAR. The server deploys it in place, so that a changed page is active at the next request. */
final class ExplodedEar {

    private static final String STAGE = "<param-value>Production</param-value>";
    private static final String DEVELOPMENT = "<param-value>Development</param-value>";

    private final Path folder;

    ExplodedEar(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    Path web() {
        return folder.resolve("alin-web_war");
    }

    Path webClasses() {
        return web().resolve("WEB-INF/classes");
    }

    Path ejb() {
        return folder.resolve("alin-ejb_jar");
    }

    Path connectors() {
        return folder.resolve("alin-connectors_jar");
    }

    /** Modules become folders named by the server's convention: {@code alin-web.war} is {@code alin-web_war}. */
    void unpack(Path ear) {
        try {
            Folders.delete(folder);
            unzip(ear, folder);
            for (var module : new Path[] {web(), ejb(), connectors()}) {
                var name = module.getFileName().toString();
                var archive = folder.resolve(name.replace('_', '.'));
                unzip(archive, module);
                Files.delete(archive);
            }
            developmentStage();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets the Faces stage Development: changed pages are reloaded, and errors are shown in the page. */
    private void developmentStage() throws IOException {
        var file = web().resolve("WEB-INF/web.xml");
        var text = Files.readString(file);
        if (!text.contains(STAGE)) {
            throw new LaunchFailure("web.xml does not set the Faces stage.");
        }
        Files.writeString(file, text.replace(STAGE, DEVELOPMENT));
    }

    private static void unzip(Path archive, Path into) throws IOException {
        try (var zip = new ZipFile(archive.toFile())) {
            var entries = zip.entries();
            while (entries.hasMoreElements()) {
                var entry = entries.nextElement();
                var target = into.resolve(entry.getName()).normalize();
                if (!target.startsWith(into)) {
                    throw new LaunchFailure("%s points outside %s.".formatted(entry.getName(), archive));
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(zip.getInputStream(entry), target);
                }
            }
        }
    }
}
