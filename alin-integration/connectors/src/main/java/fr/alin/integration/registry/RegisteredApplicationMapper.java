package fr.alin.integration.registry;

import java.util.List;
import java.util.Optional;

import fr.alin.contract.registry.DemandeLogement;
import fr.alin.contract.registry.ListeMotifDemande;
import fr.alin.integration.messaging.MalformedMessage;
import fr.alin.registration.model.CoApplicant;
import fr.alin.registration.model.Complements;
import fr.alin.registration.model.NationalCode;
import fr.alin.registration.model.ReasonDetail;
import fr.alin.registration.model.RegisteredApplication;
import fr.alin.registration.model.RequestReason;
import fr.alin.shared.model.UniqueNumber;

/** Maps a site's answer, in the exchange format interfaceNuu, to our own record. */
final class RegisteredApplicationMapper {

    /** @throws MalformedMessage when mandatory data are missing */
    RegisteredApplication toApplication(UniqueNumber number, DemandeLogement application) {
        var codes = new CodeReader();
        var household = new RegisteredHouseholdMapper(codes);
        var housing = new RegisteredHousingMapper(codes);
        var persons = TolerantReader.required(application.getPersonnePhysique(), "personnePhysique");
        var coApplicants = household.coApplicants(persons);
        return new RegisteredApplication(
                number,
                TolerantReader.required(application.getDateCreationDemande(), "dateCreationDemande"),
                Optional.ofNullable(application.getDateDernierRenouvellement()),
                household.applicant(persons),
                coApplicants.stream().findFirst(),
                household.dependants(persons),
                household.unborn(persons.getPersonneANaitre()),
                housing.toCurrent(persons.getLogementActuel()),
                housing.toWanted(application.getLogementRecherche()),
                reasons(codes, application),
                TolerantReader.text(application.getPrecisionComplementaire()),
                complements(codes, application, coApplicants));
    }

    /** Call last: it contains the unknown codes collected by all other mappings. */
    private static Complements complements(
            CodeReader codes, DemandeLogement application, List<CoApplicant> coApplicants) {
        var annexes = new RegisteredAnnexMapper(codes);
        var dalo = annexes.dalo(application.getDalo());
        var disabilities = annexes.disabilities(application.getListeHandicap());
        var roommates = annexes.roommates(application.getPersonnePhysique());
        return new Complements(
                TolerantReader.text(application.getNumGuichet()),
                Optional.ofNullable(application.getDateExpiration()),
                dalo,
                coApplicants.stream().skip(1).toList(),
                roommates,
                Optional.ofNullable(application.getNombrePersonneHandicapee()),
                disabilities,
                reasonDetails(application),
                annexes.filedDocuments(application.getListePieceJustificative()),
                codes.unknown());
    }

    private static List<RequestReason> reasons(CodeReader codes, DemandeLogement application) {
        var section = codes.section("record.reasons");
        return TolerantReader.entries(application.getListeMotifDemande(), ListeMotifDemande::getMotifDemande).stream()
                .flatMap(reason -> section
                        .look(
                                "reason",
                                TolerantReader.text(reason.getCode()),
                                code -> NationalCode.find(RequestReason.class, code))
                        .stream())
                .distinct()
                .toList();
    }

    private static List<ReasonDetail> reasonDetails(DemandeLogement application) {
        return TolerantReader.entries(application.getListeMotifDemande(), ListeMotifDemande::getMotifDemande).stream()
                .map(reason -> NationalCode.find(RequestReason.class, reason.getCode())
                        .flatMap(known ->
                                TolerantReader.text(reason.getPrecision()).map(text -> new ReasonDetail(known, text))))
                .flatMap(Optional::stream)
                .toList();
    }
}
