package fr.alin.journey;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.Set;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** A test that waits for a partner says so; else it would fail now and then beside one that stops partners. */
class NeedsPartnersTest {

    private static final JavaClasses TESTS = new ClassFileImporter().importPackages("fr.alin.journey", "fr.alin.walk");
    private static final Set<String> EXCHANGES =
            Set.of("FakeLandlord", "MailboxClient", "OfferMessage", "RawSoapCall", "ListeningSockets");
    private static final Set<String> STEPS = Set.of(
            "receives",
            "confirmsHerEmail",
            "asksForHerApplication",
            "asksForTheApplication",
            "codeMailed",
            "entersTheCode");

    private static final ArchRule RULE = classes()
            .that()
            .haveSimpleNameEndingWith("IT")
            .and(describe("exchange with a partner", NeedsPartnersTest::exchanges))
            .should()
            .beAnnotatedWith(NeedsPartners.class)
            .orShould()
            .beAnnotatedWith(StopsPartners.class)
            .orShould()
            .beAnnotatedWith(Isolated.class);

    /** Its tests run beside those that stop partners. */
    private static final ArchRule WALK = noClasses()
            .that()
            .resideInAPackage("fr.alin.walk")
            .should()
            .dependOnClassesThat(
                    describe("exchange with a partner", (JavaClass used) -> EXCHANGES.contains(used.getSimpleName())));

    @Test
    void the_walk_needs_no_partner() {
        WALK.check(TESTS);
    }

    @Test
    void a_test_that_exchanges_with_a_partner_says_so() {
        RULE.check(TESTS);
    }

    private static boolean exchanges(JavaClass test) {
        return test.getDirectDependenciesFromSelf().stream()
                        .anyMatch(
                                used -> EXCHANGES.contains(used.getTargetClass().getSimpleName()))
                || test.getMethodCallsFromSelf().stream()
                        .anyMatch(call ->
                                call.getTargetOwner().isEquivalentTo(Employee.class) && STEPS.contains(call.getName()));
    }
}
