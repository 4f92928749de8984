package fr.alin.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.naming.InitialContext;
import javax.naming.NamingException;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;

/** Finds all services of the deployed EAR, so that new ones are tested automatically. */
final class FrontDoors {

    private static final Object[] NO_VALUES = {};

    private FrontDoors() {}

    /** The services of the module that contains this class. */
    static List<Class<?>> besides(Class<?> known) {
        var root = root(known);
        try (var files = Files.walk(root.resolve("fr/alin"))) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name -> load(name.replace(".class", "").replace('/', '.')))
                    .<Class<?>>map(type -> type)
                    .filter(type -> type.isAnnotationPresent(Stateless.class)
                            || type.isAnnotationPresent(Singleton.class)
                            || type.isAnnotationPresent(Stateful.class))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The roles allowed to call this method; empty if the service declares none. */
    static Set<String> roles(Class<?> service, Method method) {
        if (method.isAnnotationPresent(PermitAll.class)) {
            return Set.of();
        }
        var own = method.getAnnotation(RolesAllowed.class);
        var said = own == null ? service.getAnnotation(RolesAllowed.class) : own;
        return said == null ? Set.of() : Set.of(said.value());
    }

    static List<Method> methods(Class<?> service) {
        return Stream.of(service.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !method.isSynthetic() && !Modifier.isStatic(method.getModifiers()))
                .toList();
    }

    /** Calls with null arguments: the server must refuse before the service runs. */
    static Object knock(Class<?> service, Method method) throws Exception {
        var values =
                Stream.of(method.getParameterTypes()).map(FrontDoors::nothing).toList();
        return method.invoke(find(service), values.isEmpty() ? NO_VALUES : values.toArray());
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        return type == long.class ? (Object) 0L : null;
    }

    private static Object find(Class<?> service) throws NamingException {
        return new InitialContext().lookup("java:app/alin-ejb/" + service.getSimpleName());
    }

    private static Path root(Class<?> known) {
        try {
            var file = known.getName().replace('.', '/') + ".class";
            var address = known.getClassLoader().getResource(file).toURI().toString();
            return Path.of(URI.create(address.substring(0, address.length() - file.length())));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, FrontDoors.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
