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

/** The documents required of each person: the rule table of domain §3.2 and the dated documents of §3.3. */
public class DocumentPolicy {

    /** The documents of this household on that day, by person, then by category, as on the screen. */
    public List<RequiredDocument> required(RegisteredApplication application, LocalDate today) {
        var asked = new LinkedHashMap<DocumentHolder, Stream<DocumentRequest>>();
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

    /** Each document once per person, even if several rules require it. */
    private static Stream<RequiredDocument> documents(DocumentHolder person, Stream<DocumentRequest> asked) {
        return asked
                .collect(Collectors.toMap(
                        DocumentRequest::document, Function.identity(), DocumentRequest::and, LinkedHashMap::new))
                .values()
                .stream()
                .sorted(Comparator.comparing(document -> document.kind().category()))
                .map(person::asked);
    }

    private static Stream<DocumentRequest> ofApplicant(RegisteredApplication application, LocalDate today) {
        var applicant = application.applicant();
        return Stream.of(
                        ofAdult(applicant, today),
                        ofUnborn(application),
                        HousingDocuments.of(application),
                        application.reasons().stream().flatMap(reason -> ofReason(reason, applicant)),
                        Stream.of(DocumentRequest.once(DocumentKind.ASSETS_DECLARATION)))
                .flatMap(Function.identity());
    }

    private static Stream<DocumentRequest> ofAdult(RegisteredPerson person, LocalDate today) {
        return Stream.of(
                        Stream.of(identity(person)),
                        person.familySituation().stream().flatMap(SituationDocuments::ofFamily),
                        person.employment().situation().stream().flatMap(SituationDocuments::ofWork),
                        person.allResources().stream().flatMap(resource -> ofResource(resource, person, today)),
                        DatedDocuments.taxNotices(person, today))
                .flatMap(Function.identity());
    }

    /**
     * Identity card or passport for French and European citizens, a residence permit for others; another one when the
     * nationality changes.
     */
    private static DocumentRequest identity(RegisteredPerson person) {
        var asked = DocumentRequest.once(DocumentKind.IDENTITY_DOCUMENT).ofNational(person.nationality());
        return person.nationality()
                .filter(nationality -> nationality != Nationality.FRENCH)
                .map(asked::proving)
                .orElse(asked);
    }

    private static Stream<DocumentRequest> ofResource(
            MonthlyResource resource, RegisteredPerson person, LocalDate today) {
        return resource.kind() == ResourceKind.SALARY
                ? DatedDocuments.paySlips(person, today)
                : SituationDocuments.ofResource(resource.kind()).map(asked -> asked.proving(resource.amount()));
    }

    private static Stream<DocumentRequest> ofReason(RequestReason reason, RegisteredPerson applicant) {
        if (reason == RequestReason.SEPARATION) {
            return applicant.familySituation().stream().flatMap(SituationDocuments::ofSeparation);
        }
        return SituationDocuments.ofReason(reason)
                .map(asked -> asked.kind() == DocumentKind.WORKPLACE_PROOF
                        ? asked.proving(applicant.employment().commune())
                        : asked);
    }

    private static Stream<DocumentRequest> ofUnborn(RegisteredApplication application) {
        var unborn = application.unbornChildren();
        return unborn.count() > 0
                ? Stream.of(DocumentRequest.once(DocumentKind.PREGNANCY_CERTIFICATE)
                        .proving(unborn.count(), unborn.expectedOn()))
                : Stream.empty();
    }

    /** Adult children are on their parents' tax notice; other adults need their own. */
    private static Stream<DocumentRequest> ofDependant(Dependant dependant, LocalDate today) {
        var isOther =
                dependant.kinship().filter(kinship -> kinship != Kinship.CHILD).isPresent();
        if (dependant.isAdultOn(today)) {
            var identity = Stream.of(DocumentRequest.once(DocumentKind.IDENTITY_DOCUMENT));
            return dependant.kinship().equals(Optional.of(Kinship.CHILD))
                    ? identity
                    : Stream.concat(identity, DatedDocuments.taxNotices(today));
        }
        var birth = Stream.of(DocumentRequest.once(DocumentKind.BIRTH_CERTIFICATE));
        return isOther
                ? Stream.concat(birth, Stream.of(DocumentRequest.once(DocumentKind.GUARDIANSHIP_JUDGMENT)))
                : birth;
    }

    /**
     * Disability cards, for reason 07 and for every card that raises the ceilings: of the persons named in the annexes,
     * else of the applicant.
     */
    private static void askCards(
            RegisteredApplication application, LinkedHashMap<DocumentHolder, Stream<DocumentRequest>> asked) {
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
                .forEach(person -> asked.merge(
                        person, Stream.of(DocumentRequest.once(DocumentKind.DISABILITY_CARD)), Stream::concat));
    }
}
