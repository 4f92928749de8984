package fr.alin.walk;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;

/** Reads the classes of the web application without loading them. */
final class WebClasses {

    private static final String API = "/api/v1/";
    private static final String PARAM = "org.omnifaces.cdi.Param";

    private final TreeMap<String, JavaClass> beans = new TreeMap<>();
    private final Set<String> addresses = new TreeSet<>();

    WebClasses(Path war) {
        var classes = Location.of(URI.create("jar:" + war.toUri() + "!/WEB-INF/classes/"));
        new ClassFileImporter().importLocations(List.of(classes)).forEach(type -> {
            var name = type.getSimpleName();
            if (!name.isEmpty()) {
                beans.put(name.substring(0, 1).toLowerCase() + name.substring(1), type);
            }
            values(type, "jakarta.servlet.annotation.WebServlet").forEach(addresses::add);
            values(type, "jakarta.ws.rs.Path").map(API::concat).forEach(addresses::add);
        });
    }

    /** The parameters of this bean, by {@code @Param}. */
    Set<String> parameters(String bean) {
        var found = new TreeSet<String>();
        if (beans.containsKey(bean)) {
            beans.get(bean).getFields().stream()
                    .filter(field -> field.isAnnotatedWith(PARAM))
                    .map(WebClasses::parameter)
                    .forEach(found::add);
        }
        return found;
    }

    /** Addresses of servlets and resources; path variables are filled with a word. */
    Set<String> addresses() {
        return addresses;
    }

    private static String parameter(JavaField field) {
        return field.getAnnotationOfType(PARAM)
                .get("name")
                .map(Object::toString)
                .filter(name -> !name.isEmpty())
                .orElse(field.getName());
    }

    private static Stream<String> values(JavaClass type, String annotation) {
        return type.tryGetAnnotationOfType(annotation)
                .flatMap(found -> found.get("value"))
                .map(value -> value instanceof Object[] several ? Stream.of(several) : Stream.of(value))
                .orElse(Stream.empty())
                .map(Object::toString)
                .map(pattern -> pattern.replace("*", "word"));
    }
}
