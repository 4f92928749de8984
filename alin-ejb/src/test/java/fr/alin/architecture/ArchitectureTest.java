package fr.alin.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.stream.Collectors;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.json.Json;
import jakarta.persistence.Entity;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "fr.alin", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static void every_context_is_on_the_map(JavaClasses all) {
        var contexts =
                all.stream().map(type -> type.getPackageName().split("\\.")[2]).collect(Collectors.toSet());

        assertThat(ContextMap.MAY_USE.keySet()).containsAll(contexts);
    }

    @ArchTest
    static void contexts_follow_the_map(JavaClasses all) {
        ContextMap.MAY_USE.keySet().stream()
                .filter(context -> ContextMap.forbiddenTo(context).length > 0)
                .forEach(context -> noClasses()
                        .that()
                        .resideInAPackage(ContextMap.packagesOf(context))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(ContextMap.forbiddenTo(context))
                        .allowEmptyShould(true)
                        .check(all));
    }

    @ArchTest
    static void a_context_is_entered_by_its_front_door(JavaClasses all) {
        ContextMap.MAY_USE.keySet().stream()
                .filter(context -> !context.equals("shared"))
                .map(ContextMap::packagesOf)
                .forEach(context -> noClasses()
                        .that(resideOutsideOfPackage(context))
                        .should()
                        .dependOnClassesThat(innerRoomsOf(context))
                        .check(all));
    }

    @ArchTest
    static final ArchRule packages_form_no_cycle =
            slices().matching("fr.alin.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_model_knows_no_container = noClasses()
            .that()
            .resideInAPackage("..model..")
            .should()
            .dependOnClassesThat(resideInAPackage("jakarta..")
                    .and(describe(
                            "other than persistence",
                            type -> !type.getPackageName().startsWith("jakarta.persistence"))));

    @ArchTest
    static final ArchRule the_model_knows_no_other_layer = noClasses()
            .that()
            .resideInAPackage("..model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("fr.alin.*", "fr.alin..persistence", "fr.alin..view", "fr.alin..port");

    /** It is in the package of its services; only a repository that several packages share has its own package. */
    @ArchTest
    static final ArchRule a_repository_is_hidden = classes()
            .that()
            .haveSimpleNameEndingWith("Repository")
            .and()
            .resideOutsideOfPackages("fr.alin..persistence", "fr.alin.offer.search")
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule protocols_stay_in_integration = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.jms..", "jakarta.xml.ws..", "jakarta.jws..", "jakarta.mail..", "jakarta.faces..");

    @ArchTest
    static final ArchRule only_the_clock_tells_the_time = noClasses()
            .that()
            .resideOutsideOfPackage("fr.alin.shared.time")
            .should()
            .callMethodWhere(describe(
                    "asks the machine for the time",
                    call -> Arrays.asList("now", "currentTimeMillis", "systemUTC", "systemDefaultZone", "system")
                                    .contains(call.getTarget().getName())
                            && Arrays.asList(
                                            Instant.class,
                                            LocalDate.class,
                                            LocalDateTime.class,
                                            OffsetDateTime.class,
                                            YearMonth.class,
                                            ZonedDateTime.class,
                                            Clock.class,
                                            System.class)
                                    .stream()
                                    .anyMatch(type -> call.getTargetOwner().isEquivalentTo(type))));

    /** The day is asked of Today, which knows in which zone; the zones are in TimeZones. */
    @ArchTest
    static final ArchRule zones_are_named_in_one_place = noClasses()
            .that()
            .resideOutsideOfPackage("fr.alin.shared.time")
            .should()
            .callMethod(ZoneId.class, "of", String.class)
            .orShould()
            .callMethod(ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(Clock.class, "getZone");

    /** The server writes java.util.logging; a second API would only add a bridge to it. */
    @ArchTest
    static final ArchRule one_logging_api =
            noClasses().should().dependOnClassesThat().areAssignableTo(System.Logger.class);

    /** It looks the library up at each call; {@link fr.alin.shared.json.JsonLibrary} does so once. */
    @ArchTest
    static final ArchRule the_json_library_is_looked_up_once =
            noClasses().should().dependOnClassesThat().areAssignableTo(Json.class);

    /** Other code cleans text with TypedText and compares it with Folding; a password is only normalized. */
    @ArchTest
    static final ArchRule letters_are_cleaned_and_folded_in_one_place = noClasses()
            .that()
            .resideOutsideOfPackage("fr.alin.shared.model")
            .and()
            .doNotHaveSimpleName("PasswordHash")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Normalizer.class);

    @ArchTest
    static final ArchRule every_service_names_who_may_call = classes()
            .that(describe("are enterprise beans", Beans::isEnterprise))
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class);

    @ArchTest
    static final ArchRule no_entity_has_a_setter = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule names_say_what_a_thing_is =
            noClasses().should().haveNameMatching(".*(Impl|Dto|DTO|Util|Utils|Manager|Helper)");

    private static DescribedPredicate<JavaClass> innerRoomsOf(String context) {
        return describe(
                "inner rooms of " + context,
                type -> resideInAPackage(context).test(type)
                        && (type.isAnnotatedWith(Entity.class)
                                || type.getPackageName().endsWith(".persistence")
                                || type.getSimpleName().endsWith("Repository")
                                || Beans.isInner(type)
                                || type.getSimpleName().endsWith("Policy")));
    }
}
