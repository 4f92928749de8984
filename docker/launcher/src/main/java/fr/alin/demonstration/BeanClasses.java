package fr.alin.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;

/** Finds the beans of a module: what the server would manage, by its annotations. */
final class BeanClasses {

    private static final Set<Class<? extends Annotation>> KINDS =
            Set.of(Stateless.class, ApplicationScoped.class, RequestScoped.class, Dependent.class);
    private static final String SUFFIX = ".class";

    private BeanClasses() {}

    /** @param member a class of the module, which is a folder or an archive */
    static List<Class<?>> inModuleOf(Class<?> member) {
        try {
            var source =
                    member.getProtectionDomain().getCodeSource().getLocation().toURI();
            return Files.isDirectory(Path.of(source)) ? under(Path.of(source)) : inArchive(source);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Class<?>> inArchive(URI archive) throws IOException {
        try (var files = FileSystems.newFileSystem(Path.of(archive))) {
            return under(files.getPath("/"));
        }
    }

    private static List<Class<?>> under(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.map(root::relativize)
                    .map(Path::toString)
                    .filter(name -> name.startsWith("fr") && name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length())
                            .replace('/', '.')
                            .replace('\\', '.'))
                    .filter(name -> !name.endsWith("-info"))
                    .<Class<?>>map(BeanClasses::load)
                    .filter(type -> Stream.of(type.getDeclaredAnnotations())
                            .map(Annotation::annotationType)
                            .anyMatch(KINDS::contains))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, BeanClasses.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
