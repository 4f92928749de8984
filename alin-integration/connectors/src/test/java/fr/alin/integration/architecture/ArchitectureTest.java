package fr.alin.integration.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;

import jakarta.ejb.MessageDriven;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.persistence.Entity;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Architecture rules of the connectors: protocols only here, and access to the business only through its services. */
@AnalyzeClasses(packages = "fr.alin", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** They know settings, the time and the log, or only write or sign. */
    private static final Set<String> OPEN_BEANS =
            Set.of("AlinSettings", "ClockProducer", "Outbox", "SecurityLog", "Signing");

    @ArchTest
    static final ArchRule protocols_stay_in_integration = noClasses()
            .that()
            .resideOutsideOfPackages("fr.alin.integration..", "fr.alin.contract..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.jms..", "jakarta.mail..", "jakarta.xml.ws..", "jakarta.jws..", "jakarta.xml.bind..");

    @ArchTest
    static final ArchRule the_business_is_used_by_its_front_doors = noClasses()
            .that()
            .resideInAPackage("fr.alin.integration..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("fr.alin..persistence..", "jakarta.persistence..")
            .orShould()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Repository")
            .orShould()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class);

    @ArchTest
    static final ArchRule inner_beans_of_the_business_are_not_used = noClasses()
            .that()
            .resideInAPackage("fr.alin.integration..")
            .should()
            .dependOnClassesThat(describe("are inner beans", ArchitectureTest::isInnerBean));

    @ArchTest
    static final ArchRule generated_message_classes_are_not_seen_by_the_business = noClasses()
            .that()
            .resideOutsideOfPackages("fr.alin.integration..", "fr.alin.contract..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("fr.alin.contract..");

    @ArchTest
    static final ArchRule listeners_hold_no_transaction = classes()
            .that()
            .areAnnotatedWith(MessageDriven.class)
            .should()
            .beAnnotatedWith(TransactionAttribute.class)
            .andShould()
            .haveSimpleNameEndingWith("Listener");

    @ArchTest
    static final ArchRule parts_form_no_cycle =
            slices().matching("fr.alin.integration.(*)..").should().beFreeOfCycles();

    /** The day is asked of Today, which knows in which zone; the zones are in TimeZones. */
    @ArchTest
    static final ArchRule days_and_zones_come_from_one_place = noClasses()
            .that()
            .resideInAPackage("fr.alin.integration..")
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

    @ArchTest
    static final ArchRule only_the_clock_tells_the_time = noClasses()
            .that()
            .resideInAPackage("fr.alin.integration..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now");

    private static boolean isInnerBean(JavaClass type) {
        if (type.getPackageName().startsWith("fr.alin.integration")) {
            return false;
        }
        if (type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class)) {
            return !type.getSimpleName().matches(".*(Service|Directory|Administration)");
        }
        return type.isAnnotatedWith(ApplicationScoped.class) && !OPEN_BEANS.contains(type.getSimpleName());
    }
}
