package fr.alin.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.ejb.Schedule;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import fr.alin.shared.outbox.OutboxTraces;
import fr.alin.shared.privacy.PersonalData;
import fr.alin.shared.privacy.StoredRows;
import fr.alin.shared.security.Sealing;

/** Every bean that others can reach names its roles, or is listed here or in {@link Beans} with the reason. */
@AnalyzeClasses(packages = "fr.alin", importOptions = ImportOption.DoNotIncludeTests.class)
class FrontDoorsTest {

    private static final String TIMER = "only its timer calls it; it takes nothing and does what is due";

    private static final Map<String, String> OPEN_TO_EVERYBODY = Map.ofEntries(
            Map.entry("AccountService", "opens accounts and signs in"),
            Map.entry("EmailChangeService", "asks for the key that was mailed"),
            Map.entry("SessionCheckService", "asks for the key of the session"),
            Map.entry("SessionActivity", "asks for the key of the session"),
            Map.entry("SignInAttempts.begin", "part of signing in"),
            Map.entry("SignInAttempts.succeed", "part of signing in"),
            Map.entry("PasswordReplacement.ownerBehind", "asks for the key that was mailed"),
            Map.entry("PasswordReplacement.replace", "asks for the key that was mailed"),
            Map.entry("ReferenceService", "public figures"),
            Map.entry("OutlineService", "public maps"),
            Map.entry("EligibilityService", "public figures"),
            Map.entry("RankingService", "public figures"),
            Map.entry("PublicPhotoService", "photos of published offers"),
            Map.entry("UnsubscribeService", "asks for the key that was mailed"),
            Map.entry("OpenOffersReading", "published offers"),
            Map.entry("PrivacyService.requireErased", "asks for the reference of an erasure"),
            Map.entry("HelpService.askAsVisitor", "the contact form, limited by network and address"),
            Map.entry("ImportWorker", "called by a timer; answers yes or no"),
            Map.entry("AccountJobs", TIMER),
            Map.entry("AlertJobs", TIMER),
            Map.entry("CandidacyJobs", TIMER),
            Map.entry("ComplementJobs", TIMER),
            Map.entry("RankingJobs", TIMER),
            Map.entry("OfferJobs", TIMER),
            Map.entry("HousingApplicationJobs", TIMER),
            Map.entry("CompanyJobs", TIMER),
            Map.entry("DraftJobs", TIMER),
            Map.entry("PrivacyJobs", TIMER));

    /** Takes the id of an alert together with the key that was mailed for it. */
    private static final String STOPS_BY_KEY = "UnsubscribeService.stop";

    /** Open to a caller without a role, but only for data that she presents herself. */
    private static final Set<String> OPENS_WHAT_THE_CALLER_SHOWS = Set.of("KnownDevices.calling");

    @ArchTest
    static void every_method_of_an_enterprise_bean_says_who_may_call(JavaClasses all) {
        assertThat(enterprise(all).flatMap(Beans::publicMethods))
                .hasSizeGreaterThan(100)
                .allSatisfy(method ->
                        assertThat(Beans.roles(method)).as(method.getFullName()).isPresent());
    }

    @ArchTest
    static void only_these_services_are_open_to_everybody(JavaClasses all) {
        var types = enterprise(all)
                .filter(type -> type.getMethods().stream().allMatch(Beans::isOpen))
                .map(JavaClass::getSimpleName);
        var methods = enterprise(all)
                .filter(type -> !type.getMethods().stream().allMatch(Beans::isOpen))
                .flatMap(Beans::publicMethods)
                .filter(Beans::isOpen)
                .map(FrontDoorsTest::name);

        assertThat(Stream.concat(types, methods)).containsExactlyInAnyOrderElementsOf(OPEN_TO_EVERYBODY.keySet());
    }

    @ArchTest
    static void an_open_method_takes_no_id_of_an_account(JavaClasses all) {
        assertThat(enterprise(all)
                        .flatMap(Beans::publicMethods)
                        .filter(Beans::isOpen)
                        .filter(method -> method.getRawParameterTypes().stream()
                                .anyMatch(type -> type.isEquivalentTo(long.class)))
                        .map(FrontDoorsTest::name))
                .containsExactly(STOPS_BY_KEY);
    }

    @ArchTest
    static void a_timer_that_others_can_call_takes_and_gives_nothing(JavaClasses all) {
        assertThat(all.stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Schedule.class)))
                .isNotEmpty()
                .allSatisfy(method -> {
                    assertThat(method.getRawParameterTypes()).as(name(method)).isEmpty();
                    assertThat(method.getRawReturnType().getName()).isEqualTo("void");
                });
    }

    @ArchTest
    static void a_bean_without_roles_is_used_in_its_own_context_only(JavaClasses all) {
        ContextMap.MAY_USE.keySet().stream()
                .map(ContextMap::packagesOf)
                .forEach(context -> noClasses()
                        .that(resideOutsideOfPackage(context))
                        .should()
                        .dependOnClassesThat(describe(
                                "inner beans of " + context,
                                type -> Beans.isInner(type)
                                        && !resideOutsideOfPackage(context).test(type)))
                        .check(all));
    }

    @ArchTest
    static void every_open_bean_is_there(JavaClasses all) {
        assertThat(all.stream().filter(Beans::isBean).map(JavaClass::getSimpleName))
                .containsAll(Beans.OPEN.keySet());
    }

    @ArchTest
    static final ArchRule rows_are_read_whole_for_an_export_only = noClasses()
            .that(describe("are no parts of an export", type -> !type.isAssignableTo(PersonalData.class)))
            .and()
            .doNotBelongToAnyOf(StoredRows.class, OutboxTraces.class)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(StoredRows.class)
            .orShould()
            .callMethod(OutboxTraces.class, "about", Collection.class);

    @ArchTest
    static final ArchRule parts_of_an_export_are_asked_by_privacy_only = noClasses()
            .that(describe("are no parts of an export", type -> !type.isAssignableTo(PersonalData.class)))
            .and()
            .resideOutsideOfPackage("fr.alin.privacy..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(PersonalData.class);

    /** Follows the calls back from what opens sealed or personal data to the first public method without a role. */
    @ArchTest
    static void what_is_sealed_or_personal_is_opened_for_a_role_only(JavaClasses all) {
        var open = new TreeSet<String>();
        var sources = sources(all);
        var seen = new HashSet<JavaCodeUnit>(sources);
        var next = new ArrayDeque<JavaCodeUnit>(sources);
        while (!next.isEmpty()) {
            for (var caller : callers(next.pop())) {
                if (Beans.isGuarded(caller)
                        || OPENS_WHAT_THE_CALLER_SHOWS.contains(name(caller))
                        || !seen.add(caller)) {
                    continue;
                }
                if (Beans.isPublic(caller) && caller.getOwner().getModifiers().contains(JavaModifier.PUBLIC)) {
                    open.add(name(caller));
                }
                next.add(caller);
            }
        }
        assertThat(seen).hasSizeGreaterThan(10);
        assertThat(open).isEmpty();
    }

    private static List<JavaMethod> sources(JavaClasses all) {
        return Stream.of(
                        methods(all, Sealing.class, "open"),
                        methods(all, StoredRows.class, "read", "readOne"),
                        methods(all, OutboxTraces.class, "about"),
                        methods(all, PersonalData.class, "of"))
                .flatMap(Collection::stream)
                .toList();
    }

    private static List<JavaMethod> methods(JavaClasses all, Class<?> type, String... names) {
        var found = all.get(type).getMethods().stream()
                .filter(method -> Set.of(names).contains(method.getName()))
                .toList();
        assertThat(found).as(type.getName()).hasSize(names.length);
        return found;
    }

    private static List<JavaCodeUnit> callers(JavaCodeUnit unit) {
        return unit.getAccessesToSelf().stream()
                .<JavaCodeUnit>map(JavaAccess::getOrigin)
                .toList();
    }

    private static Stream<JavaClass> enterprise(JavaClasses all) {
        return all.stream().filter(Beans::isEnterprise);
    }

    private static String name(JavaCodeUnit unit) {
        return unit.getOwner().getSimpleName() + "." + unit.getName();
    }
}
