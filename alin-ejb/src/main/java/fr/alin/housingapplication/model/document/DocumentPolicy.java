package fr.alin.housingapplication.model.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.alin.registration.model.Dependant;
import fr.alin.registration.model.Kinship;
import fr.alin.registration.model.MonthlyResource;
import fr.alin.registration.model.Nationality;
import fr.alin.registration.model.RegisteredApplication;
import fr.alin.registration.model.RegisteredPerson;
import fr.alin.registration.model.RequestReason;
import fr.alin.registration.model.ResourceKind;

/** Which supporting documents are asked of whom: the rule table of domain §3.2 with the months of the clock (§3.3). */
public class DocumentPolicy {

    /** The list for this household on that day, in the order of the screen: by person, then by category. */
    public List<RequiredDocument> required(RegisteredApplication application, LocalDate today) {
        var asked = new LinkedHashMap<DocumentHolder, Stream<Asked>>();
        asked.put(DocumentHolder.applicant(application), ofApplicant(application, today));
        application
                .coApplicant()
                .ifPresent(co ->
                        asked.put(DocumentHolder.coApplicant(co.person().identity()), ofAdult(co.person(), today)));
        application
                .complements()
                .otherCoApplicants()
                .forEach(co -> asked.put(
                        DocumentHolder.otherCoApplicant(co.person().identity()), ofAdult(co.person(), today)));
        var dependants = DocumentHolder.dependants(application.dependants());
        for (int i = 0; i < dependants.size(); i++) {
            asked.put(dependants.get(i), ofDependant(application.dependants().get(i), today));
        }
        askCards(application, asked);
        return asked.entrySet().stream()
                .flatMap(person -> documents(person.getKey(), person.getValue()))
                .toList();
    }

    /** Each document once a person, whatever asks for it. */
    private static Stream<RequiredDocument> documents(DocumentHolder person, Stream<Asked> asked) {
        return asked
                .collect(Collectors.toMap(Asked::document, Function.identity(), Asked::and, LinkedHashMap::new))
                .values()
                .stream()
                .sorted(Comparator.comparing(document -> document.kind().category()))
                .map(person::asked);
    }

    private static Stream<Asked> ofApplicant(RegisteredApplication application, LocalDate today) {
        var applicant = application.applicant();
        return Stream.of(
                        ofAdult(applicant, today),
                        ofUnborn(application),
                        HousingDocuments.of(application),
                        application.reasons().stream().flatMap(reason -> ofReason(reason, applicant)),
                        Stream.of(Asked.once(DocumentKind.ASSETS_DECLARATION)))
                .flatMap(Function.identity());
    }

    private static Stream<Asked> ofAdult(RegisteredPerson person, LocalDate today) {
        return Stream.of(
                        Stream.of(identity(person)),
                        person.familySituation().stream().flatMap(SituationDocuments::ofFamily),
                        person.employment().situation().stream().flatMap(SituationDocuments::ofWork),
                        person.allResources().stream().flatMap(resource -> ofResource(resource, person, today)),
                        DatedDocuments.taxNotices(person, today))
                .flatMap(Function.identity());
    }

    /** A card or passport; whoever is not French shows a title, and another one when her nationality changes. */
    private static Asked identity(RegisteredPerson person) {
        var asked = Asked.once(DocumentKind.IDENTITY_DOCUMENT);
        return person.nationality()
                .filter(nationality -> nationality != Nationality.FRENCH)
                .map(asked::proving)
                .orElse(asked);
    }

    private static Stream<Asked> ofResource(MonthlyResource resource, RegisteredPerson person, LocalDate today) {
        return resource.kind() == ResourceKind.SALARY
                ? DatedDocuments.paySlips(person, today)
                : SituationDocuments.ofResource(resource.kind()).map(asked -> asked.proving(resource.amount()));
    }

    private static Stream<Asked> ofReason(RequestReason reason, RegisteredPerson applicant) {
        if (reason == RequestReason.SEPARATION) {
            return applicant.familySituation().stream().flatMap(SituationDocuments::ofSeparation);
        }
        return SituationDocuments.ofReason(reason)
                .map(asked -> asked.kind() == DocumentKind.WORKPLACE_PROOF
                        ? asked.proving(applicant.employment().commune())
                        : asked);
    }

    private static Stream<Asked> ofUnborn(RegisteredApplication application) {
        var unborn = application.unbornChildren();
        return unborn.count() > 0
                ? Stream.of(Asked.once(DocumentKind.PREGNANCY_CERTIFICATE).proving(unborn.count(), unborn.expectedOn()))
                : Stream.empty();
    }

    /** Grown-up children stand on their parents' tax notice; other adults have their own. */
    private static Stream<Asked> ofDependant(Dependant dependant, LocalDate today) {
        var isOther =
                dependant.kinship().filter(kinship -> kinship != Kinship.CHILD).isPresent();
        if (dependant.isAdultOn(today)) {
            var identity = Stream.of(Asked.once(DocumentKind.IDENTITY_DOCUMENT));
            return dependant.kinship().equals(Optional.of(Kinship.CHILD))
                    ? identity
                    : Stream.concat(identity, DatedDocuments.taxNotices(today));
        }
        var birth = Stream.of(Asked.once(DocumentKind.BIRTH_CERTIFICATE));
        return isOther ? Stream.concat(birth, Stream.of(Asked.once(DocumentKind.GUARDIANSHIP_JUDGMENT))) : birth;
    }

    /** Reason 07, and each card that raises the ceilings: of the persons the annexes name, else of the applicant. */
    private static void askCards(
            RegisteredApplication application, LinkedHashMap<DocumentHolder, Stream<Asked>> asked) {
        var isReason = application.reasons().contains(RequestReason.DISABILITY);
        var annexes = application.complements().disabilities().stream()
                .filter(annex -> isReason || annex.hasCard())
                .toList();
        var applicant = DocumentHolder.applicant(application);
        var holders = new ArrayList<DocumentHolder>();
        annexes.forEach(annex -> holders.add(asked.keySet().stream()
                .filter(person -> person.isMeantBy(annex))
                .findFirst()
                .orElse(applicant)));
        if (isReason && holders.isEmpty()) {
            holders.add(applicant);
        }
        holders.stream()
                .distinct()
                .forEach(person ->
                        asked.merge(person, Stream.of(Asked.once(DocumentKind.DISABILITY_CARD)), Stream::concat));
    }
}
