package fr.alin.web.roles;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.servlet.annotation.WebServlet;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import fr.alin.shared.security.Role;
import fr.alin.web.OurClasses;

/** The routes of the site and the methods of its services, each with the roles that it is open to. */
final class RoleMatrix {

    private static final String NOBODY = "";
    private static final List<String> PEOPLE = List.of(
            NOBODY,
            Role.APPLICANT,
            Role.ADVISOR,
            Role.TEAM_LEAD,
            Role.SUPPORT,
            Role.DPO,
            Role.STAFF_ADMINISTRATOR,
            Role.ADMINISTRATOR,
            Role.LANDLORD_AGENT);

    private static final String HEAD =
            " | visitor | applicant | advisor | team lead | support | DPO | staff administrator"
                    + " | administrator | landlord's agent |";
    private static final Path WEBAPP = Path.of("src/main/webapp");

    private RoleMatrix() {}

    /** The lines of the page. */
    static List<String> ofTheCode() throws IOException {
        var classes = OurClasses.all();
        var lines = new ArrayList<String>();
        lines.addAll(List.of(
                "# Who may do what",
                "",
                "Written from the code by `RolesPageTest`, which fails when the two differ. A team lead may do what an advisor"
                        + " may; whoever has signed in has a role. Ownership, scope and state are checked in the services.",
                "",
                "## Routes",
                "",
                "| route" + HEAD,
                "|---|" + "---|".repeat(PEOPLE.size())));
        var rules = WebXmlRules.read(WEBAPP.resolve("WEB-INF/web.xml"));
        routes(classes.stream()).forEach(route -> lines.add(line(route, rules.roles(route), PEOPLE)));
        var callers = Stream.concat(PEOPLE.stream(), Stream.of(Role.SYSTEM)).toList();
        lines.addAll(List.of(
                "",
                "## Methods of services",
                "",
                "The system is our own timers and message listeners.",
                "",
                "| service | methods" + HEAD + " system |",
                "|---|---|" + "---|".repeat(callers.size())));
        classes.stream()
                .filter(RoleMatrix::isService)
                .sorted(Comparator.comparing(JavaClass::getSimpleName))
                .forEach(service -> methods(service)
                        .forEach((roles, names) -> lines.add(line(
                                "`" + service.getSimpleName() + "` | " + names, Set.of(roles.split(" ")), callers))));
        return lines;
    }

    private static Stream<String> routes(Stream<JavaClass> classes) throws IOException {
        try (var files = Files.walk(WEBAPP)) {
            var pages = files.map(file -> "/" + WEBAPP.relativize(file).toString())
                    .filter(path -> path.endsWith(".xhtml") && !path.startsWith("/WEB-INF/"))
                    .map(path -> path.replace(".xhtml", ""))
                    .toList();
            var servlets = classes.filter(type -> type.isAnnotatedWith(WebServlet.class))
                    .flatMap(type ->
                            Stream.of(type.getAnnotationOfType(WebServlet.class).value()));
            return Stream.concat(pages.stream(), servlets).sorted();
        }
    }

    private static boolean isService(JavaClass type) {
        return Stream.of(Stateless.class, Singleton.class, Stateful.class).anyMatch(type::isAnnotatedWith);
    }

    /** The names of the public methods by their roles, as text. */
    private static TreeMap<String, String> methods(JavaClass service) {
        return service.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .collect(groupingBy(
                        RoleMatrix::roles,
                        TreeMap::new,
                        Collectors.mapping(
                                JavaMethod::getName,
                                Collectors.collectingAndThen(
                                        Collectors.toCollection(TreeSet::new),
                                        names -> names.stream().collect(joining(", "))))));
    }

    /** Empty for a method that is open to everybody. */
    private static String roles(JavaMethod method) {
        if (method.isAnnotatedWith(PermitAll.class)) {
            return NOBODY;
        }
        var owner = method.getOwner();
        var own = method.tryGetAnnotationOfType(RolesAllowed.class);
        if (own.isEmpty() && owner.isAnnotatedWith(PermitAll.class)) {
            return NOBODY;
        }
        return Stream.of(own.orElseGet(() -> owner.getAnnotationOfType(RolesAllowed.class))
                        .value())
                .sorted()
                .collect(joining(" "));
    }

    private static String line(String what, Set<String> allowed, List<String> callers) {
        return "| " + what + " | "
                + callers.stream()
                        .map(caller -> isOpen(allowed, caller) ? "x" : "")
                        .collect(joining(" | ")) + " |";
    }

    private static boolean isOpen(Set<String> allowed, String caller) {
        return allowed.contains(NOBODY) || !Collections.disjoint(allowed, held(caller));
    }

    private static Set<String> held(String caller) {
        return Set.of(NOBODY, Role.SYSTEM).contains(caller) ? Set.of(caller) : Role.heldBy(caller);
    }
}
