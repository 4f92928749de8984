package fr.alin.integration.registry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fr.alin.contract.registry.DemandeLogement;
import fr.alin.contract.registry.ListeCotitulaire;
import fr.alin.contract.registry.ListeMotifDemande;
import fr.alin.contract.registry.ListePersonneACharge;
import fr.alin.contract.registry.ListePersonneEnGarde;
import fr.alin.contract.registry.PersonneACharge;
import fr.alin.contract.registry.PersonneANaitre;
import fr.alin.contract.registry.PersonneEnGarde;
import fr.alin.contract.registry.PersonnePhysique;
import fr.alin.housingapplication.model.registered.CoApplicant;
import fr.alin.housingapplication.model.registered.CoApplicantLink;
import fr.alin.housingapplication.model.registered.Complements;
import fr.alin.housingapplication.model.registered.Custody;
import fr.alin.housingapplication.model.registered.Dependant;
import fr.alin.housingapplication.model.registered.Kinship;
import fr.alin.housingapplication.model.registered.NationalCode;
import fr.alin.housingapplication.model.registered.RegisteredApplication;
import fr.alin.housingapplication.model.registered.RequestReason;
import fr.alin.housingapplication.model.registered.Sex;
import fr.alin.housingapplication.model.registered.UnbornChildren;
import fr.alin.integration.messaging.MalformedMessage;
import fr.alin.shared.model.UniqueNumber;

/** Translates a site's answer, in the field's exchange format (interfaceNuu), into our own record. */
final class RegisteredApplicationMapper {

    private final RegisteredPersonMapper persons = new RegisteredPersonMapper();
    private final RegisteredHousingMapper housing = new RegisteredHousingMapper();

    /** @throws MalformedMessage when what every application has is missing */
    RegisteredApplication toApplication(UniqueNumber number, DemandeLogement application) {
        var household = Read.required(application.getPersonnePhysique(), "personnePhysique");
        return new RegisteredApplication(
                number,
                Read.required(application.getDateCreationDemande(), "dateCreationDemande"),
                Optional.ofNullable(application.getDateDernierRenouvellement()),
                persons.toPerson(Read.required(household.getDemandeur(), "demandeur")),
                coApplicant(household),
                dependants(household),
                unborn(household.getPersonneANaitre()),
                housing.toCurrent(household.getLogementActuel()),
                housing.toWanted(application.getLogementRecherche()),
                reasons(application),
                Read.text(application.getPrecisionComplementaire()),
                complements(application));
    }

    private static Complements complements(DemandeLogement application) {
        return Complements.until(application.getDateExpiration());
    }

    private Optional<CoApplicant> coApplicant(PersonnePhysique household) {
        return Read.entries(household.getListeCotitulaire(), ListeCotitulaire::getCotitulaire).stream()
                .findFirst()
                .map(other -> new CoApplicant(
                        persons.toPerson(other), Read.code(CoApplicantLink.class, other.getLienDemandeur())));
    }

    private static List<Dependant> dependants(PersonnePhysique household) {
        var charges = Read.entries(household.getListePersonneACharge(), ListePersonneACharge::getPersonneACharge);
        var wards = Read.entries(household.getListePersonneEnGarde(), ListePersonneEnGarde::getPersonneEnGarde);
        return Stream.concat(
                        charges.stream().map(RegisteredApplicationMapper::dependant),
                        wards.stream().map(RegisteredApplicationMapper::ward))
                .toList();
    }

    private static Dependant dependant(PersonneACharge person) {
        return new Dependant(
                Read.text(person.getNom()),
                Read.text(person.getPrenom()),
                Read.required(person.getDateNaissance(), "personneACharge/dateNaissance"),
                Read.code(Sex.class, person.getSexe()),
                Read.code(Kinship.class, person.getLienParente()),
                Optional.empty());
    }

    private static Dependant ward(PersonneEnGarde child) {
        return new Dependant(
                Optional.empty(),
                Optional.empty(),
                Read.required(child.getDateNaissance(), "personneEnGarde/dateNaissance"),
                Read.code(Sex.class, child.getSexe()),
                Optional.of(Kinship.CHILD),
                Read.code(Custody.class, child.getCoParentalite()));
    }

    private static UnbornChildren unborn(PersonneANaitre expected) {
        return expected == null || expected.getNombre() <= 0
                ? UnbornChildren.none()
                : new UnbornChildren(expected.getNombre(), Optional.ofNullable(expected.getDateNaissancePrevue()));
    }

    private static List<RequestReason> reasons(DemandeLogement application) {
        return Read.entries(application.getListeMotifDemande(), ListeMotifDemande::getMotifDemande).stream()
                .flatMap(reason -> NationalCode.find(RequestReason.class, reason.getCode()).stream())
                .distinct()
                .toList();
    }
}
