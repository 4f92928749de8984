package fr.alin.integration.partners.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import fr.alin.contract.registry.Accompagnant;
import fr.alin.contract.registry.Dalo;
import fr.alin.contract.registry.DemandeLogement;
import fr.alin.contract.registry.Demandeur;
import fr.alin.contract.registry.DetailRessource;
import fr.alin.contract.registry.Handicap;
import fr.alin.contract.registry.ListeHandicap;
import fr.alin.contract.registry.ListePieceJustificative;
import fr.alin.contract.registry.ListeRessource;
import fr.alin.contract.registry.MotifDemande;
import fr.alin.contract.registry.PersonneANaitre;
import fr.alin.contract.registry.Piece;

/** Additional details of the hand-written demonstration households. */
final class DemoDetails {

    private static final String OUI = "OUI";
    private static final String NON = "NON";

    /** Where the six digits of a site begin in a number. */
    private static final int SERIAL = 7;

    private static final Set<String> PRIORITIES = Set.of("100111", "100333", "100555", "100777", "100999");

    private DemoDetails() {}

    static void addTo(DemandeLogement application, LocalDate day) {
        switch (application.getNumUnique()) {
            case "1110520020171G1175" -> family(application);
            case DemoHouseholds.ADAPTED -> adapted(application, day);
            case DemoHouseholds.PRIORITY -> priority(application, day);
            case DemoHouseholds.TO_RENEW -> expiresOn(application, day.plusDays(40));
            case DemoHouseholds.NOT_RENEWED -> expiresOn(application, day.minusDays(20));
            case DemoHouseholds.MERGED -> {
                application.setStatutDemande("RADIEE");
                application.setNumUniqueRemplacant("1110720020439G1175");
            }
            default -> unnamed(application, day);
        }
    }

    /** A few of the unnamed households near Paris are recognised as prior (DALO). */
    private static void unnamed(DemandeLogement application, LocalDate day) {
        identityDeposited(application);
        if (PRIORITIES.contains(application.getNumUnique().substring(SERIAL, SERIAL + 6))
                && application.getNumUnique().startsWith("111")) {
            recognised(application, day);
        }
    }

    private static void expiresOn(DemandeLogement application, LocalDate end) {
        application.setDateExpiration(end);
        application.setDateDernierRenouvellement(end.minusYears(1));
    }

    private static void identityDeposited(DemandeLogement application) {
        Demandeur person = application.getPersonnePhysique().getDemandeur();
        deposit(application, "IDENTITE", person, "Carte nationale d'identité ou passeport");
    }

    private static void family(DemandeLogement application) {
        identityDeposited(application);
        Demandeur she = application.getPersonnePhysique().getDemandeur();
        she.setTelFixe("0148450102");
        receives(she, "AF", 148);
        application.getLogementRecherche().setMontantMaximalLoyer(950);
        application.getLogementRecherche().setParking(OUI);
        application.getLogementRecherche().setAccession(NON);
        application.setPrecisionComplementaire("Les deux enfants sont scolarisés à Montreuil.");
        application
                .getPersonnePhysique()
                .getListeCotitulaire()
                .getCotitulaire()
                .forEach(other -> deposit(application, "IDENTITE", other, "Carte nationale d'identité ou passeport"));
        deposit(application, "RESSOURCES", she, "Avis d'imposition");
    }

    private static void adapted(DemandeLogement application, LocalDate day) {
        identityDeposited(application);
        var household = application.getPersonnePhysique();
        household.setPersonneANaitre(new PersonneANaitre());
        household.getPersonneANaitre().setNombre(1);
        household.getPersonneANaitre().setDateNaissancePrevue(day.plusMonths(5).withDayOfMonth(10));
        Demandeur she = household.getDemandeur();
        she.setAccompagnant(socialWorker());
        receives(she, "PAJE", 184);
        Demandeur he = household.getListeCotitulaire().getCotitulaire().get(0);
        receives(he, "AAH", 320);
        application.setNombrePersonneHandicapee(1);
        application.setListeHandicap(new ListeHandicap());
        application.getListeHandicap().getHandicap().add(wheelchair(he));
        var wanted = application.getLogementRecherche();
        wanted.setNombrePersonneALoger(4);
        wanted.setMontantMaximalLoyer(870);
        wanted.setRezDeChaussee(OUI);
        wanted.setAscenseur(OUI);
        wanted.setParking(OUI);
        for (String code : List.of("07", "13")) {
            MotifDemande reason = new MotifDemande();
            reason.setCode(code);
            application.getListeMotifDemande().getMotifDemande().add(reason);
        }
        application.setPrecisionComplementaire("Logement de plain-pied ou avec ascenseur, accessible en fauteuil.");
        deposit(application, "HANDICAP", he, "Carte mobilité inclusion « invalidité »");
    }

    private static Handicap wheelchair(Demandeur person) {
        Handicap handicap = new Handicap();
        handicap.setPersonne(person.getPrenom() + " " + person.getNom());
        handicap.setDateNaissance(person.getDateNaissance());
        handicap.setCarteInvalidite(OUI);
        handicap.setEtatHandicap(RegisteredPeople.code("STA"));
        handicap.setCapaciteMarche(RegisteredPeople.code("1"));
        handicap.setNatureMoteur(RegisteredPeople.code("MI"));
        handicap.getAideTechnique().add(RegisteredPeople.code("4"));
        List.of("2", "3", "4", "6").forEach(code -> handicap.getEquipement().add(RegisteredPeople.code(code)));
        handicap.setTiercePersonne(NON);
        return handicap;
    }

    private static Accompagnant socialWorker() {
        Accompagnant worker = new Accompagnant();
        worker.setStructure("Service social de secteur");
        worker.setTelephone("0149000000");
        worker.setMel("service-social@example.org");
        worker.setMemesInformations(OUI);
        return worker;
    }

    private static void recognised(DemandeLogement application, LocalDate day) {
        application.setDalo(new Dalo());
        application.getDalo().setStatutDalo(RegisteredPeople.code("ACTIF"));
        application.getDalo().setDateReconnaissance(day.minusMonths(3));
        application.getDalo().setTypologieDalo(RegisteredPeople.code("02"));
    }

    private static void priority(DemandeLogement application, LocalDate day) {
        identityDeposited(application);
        recognised(application, day);
        Demandeur she = application.getPersonnePhysique().getDemandeur();
        she.getSituationProfessionnelle().setChomagePlusUnAn(OUI);
    }

    private static void receives(Demandeur person, String kind, int monthly) {
        if (person.getListeRessourceRecue() == null) {
            person.setListeRessourceRecue(new ListeRessource());
        }
        DetailRessource detail = new DetailRessource();
        detail.setRessource(RegisteredPeople.code(kind));
        detail.setMontant(monthly);
        person.getListeRessourceRecue().getDetailRessource().add(detail);
    }

    private static void deposit(DemandeLogement application, String category, Demandeur person, String label) {
        if (application.getListePieceJustificative() == null) {
            application.setListePieceJustificative(new ListePieceJustificative());
        }
        List<Piece> pieces = application.getListePieceJustificative().getPiece();
        Piece piece = new Piece();
        piece.setIdentifiant("P" + (pieces.size() + 1));
        piece.setCategorie(category);
        piece.setPersonne(person.getPrenom() + " " + person.getNom());
        piece.setLibelle(label);
        piece.setDateDepot(application.getDateCreationDemande());
        piece.setStatut("RECUE");
        pieces.add(piece);
    }
}
