package fr.alin.web;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.json.Json;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Pages show and ask; they hold no rule, no row and no transaction. */
@AnalyzeClasses(packages = "fr.alin.web", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final int MAX_BEAN_LINES = 80;

    /** They know settings, the time, the request and the log, and no person. */
    private static final Set<String> OPEN_BEANS =
            Set.of("AlinSettings", "ClientAddress", "ClockProducer", "Sealing", "SecurityLog");

    @ArchTest
    static final ArchRule pages_see_no_entity = noClasses()
            .should()
            .dependOnClassesThat(describe("are entities", (JavaClass type) -> type.isAnnotatedWith(Entity.class)));

    @ArchTest
    static final ArchRule pages_see_no_repository = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("fr.alin..persistence..")
            .orShould()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Repository");

    @ArchTest
    static final ArchRule pages_see_no_port =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("fr.alin..port..");

    @ArchTest
    static final ArchRule pages_see_no_policy =
            noClasses().should().dependOnClassesThat().haveSimpleNameEndingWith("Policy");

    @ArchTest
    static final ArchRule pages_use_the_business_by_its_front_doors =
            noClasses().should().dependOnClassesThat(describe("are inner beans", ArchitectureTest::isInnerBean));

    @ArchTest
    static final ArchRule pages_ask_services_not_the_database =
            noClasses().should().dependOnClassesThat().areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule pages_clean_and_fold_no_letters_themselves =
            noClasses().should().dependOnClassesThat().areAssignableTo(Normalizer.class);

    @ArchTest
    static final ArchRule pages_never_meet_a_protocol_or_integration = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("fr.alin.integration..", "jakarta.jms..", "jakarta.mail..", "jakarta.xml.ws..");

    @ArchTest
    static final ArchRule no_service_lives_in_the_pages =
            noClasses().should().beAnnotatedWith(Stateless.class).orShould().beAnnotatedWith(Singleton.class);

    @ArchTest
    static final ArchRule packages_form_no_cycle =
            slices().matching("fr.alin.web.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule names_say_what_a_thing_is =
            noClasses().should().haveNameMatching(".*(Impl|Dto|DTO|Util|Utils|Manager|Helper|Bean)");

    /** The day is asked of Today, which knows in which zone; the zones are in TimeZones. */
    @ArchTest
    static final ArchRule days_and_zones_come_from_one_place = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now", Clock.class)
            .orShould()
            .callMethod(LocalDate.class, "now", ZoneId.class)
            .orShould()
            .callMethod(ZoneId.class, "of", String.class)
            .orShould()
            .callMethod(ZoneId.class, "systemDefault");

    /** The server writes java.util.logging; a second API would only add a bridge to it. */
    @ArchTest
    static final ArchRule one_logging_api =
            noClasses().should().dependOnClassesThat().areAssignableTo(System.Logger.class);

    /** It looks the library up at each call; {@link fr.alin.shared.json.JsonLibrary} does so once. */
    @ArchTest
    static final ArchRule the_json_library_is_looked_up_once =
            noClasses().should().dependOnClassesThat().areAssignableTo(Json.class);

    private static boolean isInnerBean(JavaClass type) {
        if (type.getPackageName().startsWith("fr.alin.web")) {
            return false;
        }
        if (type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class)) {
            return !type.getSimpleName().matches(".*(Service|Directory|Administration)");
        }
        return type.isAnnotatedWith(ApplicationScoped.class) && !OPEN_BEANS.contains(type.getSimpleName());
    }

    /** The container cannot make a proxy of one that has a final method, its own or an inherited one. */
    @ArchTest
    static void a_bean_of_a_scope_can_be_proxied(JavaClasses all) {
        assertThat(all.stream()
                        .filter(ArchitectureTest::isScoped)
                        .flatMap(type -> type.getAllMethods().stream())
                        .filter(method -> method.getOwner().getPackageName().startsWith("fr.alin"))
                        .filter(method -> method.getModifiers().contains(JavaModifier.FINAL)
                                && !method.getModifiers().contains(JavaModifier.PRIVATE)
                                && !method.getModifiers().contains(JavaModifier.STATIC)))
                .isEmpty();
    }

    private static boolean isScoped(JavaClass type) {
        return Stream.of(RequestScoped.class, ViewScoped.class, SessionScoped.class, ApplicationScoped.class)
                .anyMatch(type::isAnnotatedWith);
    }

    @Test
    void a_bean_stays_short() throws IOException {
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (var source : sources.filter(path -> path.toString().endsWith("Page.java"))
                    .toList()) {
                var lines = Files.readAllLines(source);
                var body = lines.stream()
                        .dropWhile(line -> !line.startsWith("public class"))
                        .filter(line -> !line.isBlank())
                        .count();
                assertThat(body).as(source.toString()).isLessThanOrEqualTo(MAX_BEAN_LINES);
            }
        }
    }
}
