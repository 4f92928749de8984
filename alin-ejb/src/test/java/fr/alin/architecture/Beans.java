package fr.alin.architecture;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.decorator.Decorator;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ConversationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.interceptor.Interceptor;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;

/** The kinds of beans, and who may call them. The server holds the roles of enterprise beans only. */
final class Beans {

    static final List<Class<? extends Annotation>> ENTERPRISE =
            List.of(Stateless.class, Singleton.class, Stateful.class, MessageDriven.class);

    private static final List<Class<? extends Annotation>> OTHERS = List.of(
            ApplicationScoped.class,
            RequestScoped.class,
            SessionScoped.class,
            ConversationScoped.class,
            Dependent.class,
            jakarta.inject.Singleton.class,
            Interceptor.class,
            Decorator.class);

    /** Beans without roles that other contexts may use, each with the reason. */
    static final Map<String, String> OPEN = Map.ofEntries(
            Map.entry("AlinSettings", "holds settings"),
            Map.entry("ImportSettings", "holds settings"),
            Map.entry("ClockProducer", "gives the time"),
            Map.entry("ClientAddress", "works on the address of the request"),
            Map.entry("CurrentCaller", "knows the caller only"),
            Map.entry("Sealing", "keeps its keys; who opens what is sealed is tested here"),
            Map.entry("SecurityLog", "only writes"),
            Map.entry("Outbox", "only writes"),
            Map.entry("HeldMails", "writes, and tells kind and moment of a mail only"),
            Map.entry("Inbox", "only notes that a message came"),
            Map.entry("OldMessages", "only deletes what is past its term"),
            Map.entry("OutboxTraces", "read for an export only, as tested here"),
            Map.entry("StoredRows", "read for an export only, as tested here"),
            Map.entry("SiteCircuits", "knows sites and no person"),
            Map.entry("SiteQuestions", "asks a site; who is shown the answer is decided by the code"));

    private Beans() {}

    static boolean isEnterprise(JavaClass type) {
        return ENTERPRISE.stream().anyMatch(type::isAnnotatedWith);
    }

    static boolean isBean(JavaClass type) {
        return isEnterprise(type) || OTHERS.stream().anyMatch(type::isAnnotatedWith);
    }

    /** A bean that only its own context may use: it is no front door, and not listed as open. */
    static boolean isInner(JavaClass type) {
        return isEnterprise(type)
                ? !type.getSimpleName().matches(".*(Service|Directory|Administration)")
                : isBean(type) && !OPEN.containsKey(type.getSimpleName());
    }

    /** The methods that whoever has the bean can call. */
    static Stream<JavaMethod> publicMethods(JavaClass type) {
        return type.getAllMethods().stream()
                .filter(method -> method.getOwner().getPackageName().startsWith("fr.alin"))
                .filter(method -> isPublic(method) && !method.getModifiers().contains(JavaModifier.STATIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    static boolean isPublic(JavaCodeUnit unit) {
        return unit.getModifiers().contains(JavaModifier.PUBLIC);
    }

    /** Whether the server refuses every caller who lacks the roles of this method. */
    static boolean isGuarded(JavaCodeUnit unit) {
        return isEnterprise(unit.getOwner())
                && isPublic(unit)
                && roles(unit).filter(roles -> !roles.isEmpty()).isPresent();
    }

    static boolean isOpen(JavaCodeUnit unit) {
        return roles(unit).filter(Set::isEmpty).isPresent();
    }

    /** Who may call it; an empty set for everybody, empty when neither the method nor its class says. */
    static Optional<Set<String>> roles(JavaCodeUnit unit) {
        if (unit.isAnnotatedWith(PermitAll.class)) {
            return Optional.of(Set.of());
        }
        if (unit.isAnnotatedWith(RolesAllowed.class)) {
            return Optional.of(
                    Set.of(unit.getAnnotationOfType(RolesAllowed.class).value()));
        }
        var type = unit.getOwner();
        if (type.isAnnotatedWith(PermitAll.class)) {
            return Optional.of(Set.of());
        }
        return type.tryGetAnnotationOfType(RolesAllowed.class).map(allowed -> Set.of(allowed.value()));
    }
}
