package fr.alin.housingapplication.model.document;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.alin.registration.model.CurrentHousing;
import fr.alin.registration.model.CurrentHousingKind;
import fr.alin.registration.model.PostalAddress;
import fr.alin.registration.model.RegisteredApplication;

/** The rows of domain §3.2 about the current home. After a move the documents are required again. */
final class HousingDocuments {

    private HousingDocuments() {}

    static Stream<DocumentRequest> of(RegisteredApplication application) {
        var housing = application.currentHousing();
        var address = application.applicant().address();
        var ofKinds = housing.kinds().stream()
                .flatMap(kind -> ofKind(kind, housing))
                .map(asked -> asked.proving(address.map(HousingDocuments::place)));
        return housing.ownsDwelling()
                ? Stream.concat(ofKinds, Stream.of(DocumentRequest.once(DocumentKind.OWNERSHIP_DEED)))
                : ofKinds;
    }

    private static String place(PostalAddress address) {
        return Stream.of(address.number(), address.street(), address.postalCode(), address.commune())
                .map(part -> part.map(Object::toString).orElse(""))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<DocumentRequest> ofKind(CurrentHousingKind kind, CurrentHousing housing) {
        return switch (kind) {
            case SOCIAL_TENANT, PRIVATE_TENANT ->
                Stream.of(
                        DocumentRequest.once(DocumentKind.LEASE).proving(housing.landlordName()),
                        DocumentRequest.once(DocumentKind.RENT_RECEIPT).proving(housing.monthlyRent()));
            case WITH_PARENTS_OR_CHILDREN, WITH_A_PERSON, RENT_FREE -> one(DocumentKind.HOST_CERTIFICATE);
            case SOCIAL_RESIDENCE,
                    GENERAL_INTEREST_RESIDENCE,
                    STUDENT_RESIDENCE,
                    SUBTENANT_OR_TEMPORARY,
                    SHELTER,
                    FAMILY_CENTRE,
                    HOTEL -> one(DocumentKind.RESIDENCE_MANAGER_CERTIFICATE);
            case CAMPING -> one(DocumentKind.CAMPING_RECEIPT);
            case HOMELESS, SQUAT -> one(DocumentKind.SOCIAL_WORKER_OR_DOMICILE_CERTIFICATE);
            case OWNER -> one(DocumentKind.OWNERSHIP_DEED);
            case COMPANY_HOUSING -> Stream.empty();
        };
    }

    private static Stream<DocumentRequest> one(DocumentKind kind) {
        return Stream.of(DocumentRequest.once(kind));
    }
}
