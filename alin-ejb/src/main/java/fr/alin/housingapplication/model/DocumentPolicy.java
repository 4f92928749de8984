package fr.alin.housingapplication.model;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.alin.housingapplication.model.registered.Dependant;
import fr.alin.housingapplication.model.registered.Kinship;
import fr.alin.housingapplication.model.registered.MonthlyResource;
import fr.alin.housingapplication.model.registered.RegisteredApplication;
import fr.alin.housingapplication.model.registered.RegisteredPerson;
import fr.alin.housingapplication.model.registered.ResourceKind;

/** Which supporting documents are asked of whom: the rule table of domain §3.2 with the months of the clock (§3.3). */
public class DocumentPolicy {

    private static final Month TAX_NOTICES_ISSUED = Month.SEPTEMBER;
    private static final int PAY_SLIPS = 3;

    /** The list for this household on that day, in the order of the screen: by person, then by category. */
    public List<RequiredDocument> required(RegisteredApplication application, LocalDate today) {
        var documents = new ArrayList<RequiredDocument>();
        var applicant = new Person(
                HouseholdRole.APPLICANT, 0, application.applicant().identity().fullName());
        documents.addAll(applicant.documents(ofApplicant(application, today)));
        application.coApplicant().ifPresent(co -> {
            var person = new Person(
                    HouseholdRole.CO_APPLICANT, 0, co.person().identity().fullName());
            documents.addAll(person.documents(ofAdult(co.person(), today)));
        });
        for (int i = 0; i < application.dependants().size(); i++) {
            documents.addAll(ofDependant(application.dependants().get(i), i + 1, today));
        }
        return List.copyOf(documents);
    }

    private Stream<Asked> ofApplicant(RegisteredApplication application, LocalDate today) {
        return Stream.of(
                        ofAdult(application.applicant(), today),
                        ofChildren(application, today),
                        SituationDocuments.ofHousing(application.currentHousing()),
                        application.reasons().stream().flatMap(SituationDocuments::ofReason))
                .flatMap(Function.identity());
    }

    private Stream<Asked> ofAdult(RegisteredPerson person, LocalDate today) {
        return Stream.of(
                        Stream.of(Asked.once(DocumentKind.IDENTITY_DOCUMENT)),
                        person.familySituation().stream().flatMap(SituationDocuments::ofFamily),
                        person.employment().situation().stream().flatMap(SituationDocuments::ofWork),
                        ofResources(person, today),
                        taxNotices(today))
                .flatMap(Function.identity());
    }

    private Stream<Asked> ofChildren(RegisteredApplication application, LocalDate today) {
        var minors = application.dependants().stream().anyMatch(dependant -> !dependant.isAdultOn(today));
        return Stream.concat(
                minors ? Stream.of(Asked.once(DocumentKind.FAMILY_BOOK)) : Stream.empty(),
                application.unbornChildren().count() > 0
                        ? Stream.of(Asked.once(DocumentKind.PREGNANCY_CERTIFICATE))
                        : Stream.empty());
    }

    /** Grown-up children stand on their parents' tax notice; other adults have their own. */
    private List<RequiredDocument> ofDependant(Dependant dependant, int position, LocalDate today) {
        if (!dependant.isAdultOn(today)) {
            return List.of();
        }
        var name = Stream.of(dependant.firstName(), dependant.name())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        var identity = Stream.of(Asked.once(DocumentKind.IDENTITY_DOCUMENT));
        var isChild =
                dependant.kinship().filter(kinship -> kinship == Kinship.CHILD).isPresent();
        return new Person(HouseholdRole.DEPENDANT, position, name)
                .documents(isChild ? identity : Stream.concat(identity, taxNotices(today)));
    }

    private Stream<Asked> ofResources(RegisteredPerson person, LocalDate today) {
        return person.allResources().stream()
                .map(MonthlyResource::kind)
                .flatMap(kind -> kind == ResourceKind.SALARY ? paySlips(today) : SituationDocuments.ofResource(kind));
    }

    /** The three months before this one, the latest first. */
    private Stream<Asked> paySlips(LocalDate today) {
        return IntStream.rangeClosed(1, PAY_SLIPS)
                .mapToObj(back ->
                        Asked.of(DocumentKind.PAY_SLIP, YearMonth.from(today).minusMonths(back)));
    }

    /** Last year's notice, and this year's once it is issued, in September. */
    private Stream<Asked> taxNotices(LocalDate today) {
        var lastYear = taxNotice(today.getYear() - 1);
        return today.getMonth().compareTo(TAX_NOTICES_ISSUED) < 0
                ? Stream.of(lastYear)
                : Stream.of(lastYear, taxNotice(today.getYear()));
    }

    private Asked taxNotice(int year) {
        return Asked.of(DocumentKind.TAX_NOTICE, year, year - 1);
    }

    /** Whom the documents are asked of. */
    private record Person(HouseholdRole role, int position, String name) {

        List<RequiredDocument> documents(Stream<Asked> asked) {
            return asked.distinct()
                    .sorted(Comparator.comparing(document -> document.kind().category()))
                    .map(document -> new RequiredDocument(role, position, name, document.kind(), document.parameters()))
                    .toList();
        }
    }
}
