package fr.alin.integration.partners.site;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.alin.contract.registry.Accompagnant;
import fr.alin.contract.registry.Adresse;
import fr.alin.contract.registry.Cotitulaire;
import fr.alin.contract.registry.DemandeLogement;
import fr.alin.contract.registry.Demandeur;
import fr.alin.contract.registry.DetailRessource;
import fr.alin.contract.registry.Handicap;
import fr.alin.contract.registry.ListeRessource;
import fr.alin.contract.registry.LogementActuel;
import fr.alin.contract.registry.PersonneACharge;
import fr.alin.contract.registry.PersonneEnGarde;
import fr.alin.contract.registry.Piece;

/** All sections of the application form, in order. */
final class Sections {

    private final Clock clock;
    private final List<Section> all;

    Sections(Clock clock) {
        this.clock = clock;
        all = List.of(
                new SingleSection<>("identity", "Identité", PersonFields.identity(), Sections::applicant),
                new SingleSection<>("contact", "Coordonnées", PersonFields.contact(), Sections::applicant),
                new SingleSection<>(
                        "helper",
                        "Travailleur social",
                        PersonFields.helper(),
                        Sections::helper,
                        OptionalParts::dropEmptyHelper),
                new SingleSection<>("address", "Adresse", PersonFields.address(), Sections::address),
                new SingleSection<>(
                        "mail-address",
                        "Adresse de courrier, si différente",
                        PersonFields.address(),
                        Sections::mailAddress,
                        OptionalParts::dropEmptyMailAddress),
                new SingleSection<>(
                        "work",
                        "Situation professionnelle",
                        PersonFields.work(),
                        application -> PersonFields.workOf(applicant(application))),
                new SingleSection<>(
                        "tax",
                        "Revenus annuels",
                        PersonFields.tax(),
                        application -> PersonFields.taxOf(applicant(application))),
                received(),
                paid(),
                coApplicants(),
                dependants(),
                new SingleSection<>(
                        "unborn",
                        "Enfants à naître",
                        HouseholdFields.unborn(),
                        OptionalParts::unborn,
                        OptionalParts::dropEmptyUnborn),
                custody(),
                disabilities(),
                new SingleSection<>("home", "Logement actuel", HousingFields.home(), Sections::home),
                new SingleSection<>("reasons", "Motifs", HousingFields.reasons(), application -> application),
                new SingleSection<>(
                        "wanted", "Logement recherché", HousingFields.wanted(), DemandeLogement::getLogementRecherche),
                new SingleSection<>(
                        "places", "Localisation", HousingFields.places(), DemandeLogement::getLogementRecherche),
                new SingleSection<>("remarks", "Précisions", remarks(), application -> application),
                documents());
    }

    List<Section> all() {
        return all;
    }

    Optional<Section> find(String key) {
        return all.stream().filter(section -> section.key().equals(key)).findFirst();
    }

    Map<String, Object> asData(DemandeLogement application) {
        Map<String, Object> data = new LinkedHashMap<>();
        all.forEach(section -> data.put(section.key(), section.asData(application)));
        return data;
    }

    private static Section received() {
        return new ListSection<>(
                "resources",
                "Ressources mensuelles",
                "Ressource",
                HouseholdFields.resource(CodeLists.RECEIVED),
                application -> PersonFields.received(applicant(application)),
                DetailRessource::new,
                (application, entry) -> {},
                application -> {});
    }

    private static Section paid() {
        return new ListSection<>(
                "payments",
                "Pensions versées",
                "Pension",
                HouseholdFields.resource(CodeLists.PAID),
                application -> {
                    if (applicant(application).getListeRessourceVersee() == null) {
                        applicant(application).setListeRessourceVersee(new ListeRessource());
                    }
                    return applicant(application).getListeRessourceVersee().getDetailRessource();
                },
                DetailRessource::new,
                (application, entry) -> {},
                application -> {});
    }

    private static Section coApplicants() {
        return new ListSection<>(
                "co-applicants",
                "Conjoint ou codemandeur",
                "Codemandeur",
                PersonFields.coApplicant(),
                OptionalParts::coApplicants,
                Cotitulaire::new,
                (application, entry) -> {},
                OptionalParts::dropEmptyCoApplicants);
    }

    private static Section dependants() {
        return new ListSection<>(
                "dependants",
                "Personnes à charge",
                "Personne à charge",
                HouseholdFields.dependant(),
                OptionalParts::dependants,
                PersonneACharge::new,
                (application, entry) -> {},
                application -> {});
    }

    private static Section custody() {
        return new ListSection<>(
                "custody",
                "Enfants en garde alternée ou en droit de visite",
                "Enfant",
                HouseholdFields.custody(),
                OptionalParts::custody,
                PersonneEnGarde::new,
                (application, entry) -> {},
                application -> {});
    }

    private static Section disabilities() {
        return new ListSection<>(
                "disabilities",
                "Handicap",
                "Personne en situation de handicap",
                HouseholdFields.disability(),
                OptionalParts::disabilities,
                Handicap::new,
                (application, entry) -> {},
                application -> application.setNombrePersonneHandicapee(
                        OptionalParts.disabilities(application).size()));
    }

    private Section documents() {
        return new ListSection<>(
                "documents",
                "Pièces justificatives",
                "Pièce",
                HouseholdFields.document(),
                OptionalParts::documents,
                Piece::new,
                (application, piece) -> {
                    piece.setIdentifiant(OptionalParts.nextDocument(application));
                    piece.setDateDepot(LocalDate.now(clock));
                    piece.setStatut("RECUE");
                },
                application -> {});
    }

    private static List<Field<DemandeLogement>> remarks() {
        return List.of(Field.typed(
                Input.Kind.AREA,
                "remarks",
                "Précisions complémentaires",
                DemandeLogement::getPrecisionComplementaire,
                DemandeLogement::setPrecisionComplementaire));
    }

    private static Demandeur applicant(DemandeLogement application) {
        return application.getPersonnePhysique().getDemandeur();
    }

    private static Accompagnant helper(DemandeLogement application) {
        if (applicant(application).getAccompagnant() == null) {
            applicant(application).setAccompagnant(new Accompagnant());
        }
        return applicant(application).getAccompagnant();
    }

    private static Adresse address(DemandeLogement application) {
        if (applicant(application).getAdressePostale() == null) {
            applicant(application).setAdressePostale(new Adresse());
        }
        return applicant(application).getAdressePostale();
    }

    private static Adresse mailAddress(DemandeLogement application) {
        if (applicant(application).getAdresseCourrier() == null) {
            applicant(application).setAdresseCourrier(new Adresse());
        }
        return applicant(application).getAdresseCourrier();
    }

    private static LogementActuel home(DemandeLogement application) {
        if (application.getPersonnePhysique().getLogementActuel() == null) {
            application.getPersonnePhysique().setLogementActuel(new LogementActuel());
        }
        return application.getPersonnePhysique().getLogementActuel();
    }
}
