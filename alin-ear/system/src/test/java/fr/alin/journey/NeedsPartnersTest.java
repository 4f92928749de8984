package fr.alin.journey;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import java.util.Set;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** A test that waits for a partner says so; else it would fail now and then beside one that stops partners. */
class NeedsPartnersTest {

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

    @Test
    void a_test_that_exchanges_with_a_partner_says_so() {
        RULE.check(new ClassFileImporter().importPackages("fr.alin.journey"));
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
