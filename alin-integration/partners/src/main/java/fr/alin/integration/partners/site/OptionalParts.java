package fr.alin.integration.partners.site;

import java.util.List;

import fr.alin.contract.registry.Cotitulaire;
import fr.alin.contract.registry.DemandeLogement;
import fr.alin.contract.registry.Demandeur;
import fr.alin.contract.registry.Handicap;
import fr.alin.contract.registry.ListeCotitulaire;
import fr.alin.contract.registry.ListeHandicap;
import fr.alin.contract.registry.ListePersonneACharge;
import fr.alin.contract.registry.ListePersonneEnGarde;
import fr.alin.contract.registry.ListePieceJustificative;
import fr.alin.contract.registry.PersonneACharge;
import fr.alin.contract.registry.PersonneANaitre;
import fr.alin.contract.registry.PersonneEnGarde;
import fr.alin.contract.registry.PersonnePhysique;
import fr.alin.contract.registry.Piece;

/** Optional parts of an application: created when a form needs them, removed when left empty. */
final class OptionalParts {

    private OptionalParts() {}

    static List<Cotitulaire> coApplicants(DemandeLogement application) {
        PersonnePhysique household = application.getPersonnePhysique();
        if (household.getListeCotitulaire() == null) {
            household.setListeCotitulaire(new ListeCotitulaire());
        }
        return household.getListeCotitulaire().getCotitulaire();
    }

    static void dropEmptyCoApplicants(DemandeLogement application) {
        if (coApplicants(application).isEmpty()) {
            application.getPersonnePhysique().setListeCotitulaire(null);
        }
    }

    static List<PersonneACharge> dependants(DemandeLogement application) {
        PersonnePhysique household = application.getPersonnePhysique();
        if (household.getListePersonneACharge() == null) {
            household.setListePersonneACharge(new ListePersonneACharge());
        }
        return household.getListePersonneACharge().getPersonneACharge();
    }

    static List<PersonneEnGarde> custody(DemandeLogement application) {
        PersonnePhysique household = application.getPersonnePhysique();
        if (household.getListePersonneEnGarde() == null) {
            household.setListePersonneEnGarde(new ListePersonneEnGarde());
        }
        return household.getListePersonneEnGarde().getPersonneEnGarde();
    }

    static List<Handicap> disabilities(DemandeLogement application) {
        if (application.getListeHandicap() == null) {
            application.setListeHandicap(new ListeHandicap());
        }
        return application.getListeHandicap().getHandicap();
    }

    static List<Piece> documents(DemandeLogement application) {
        if (application.getListePieceJustificative() == null) {
            application.setListePieceJustificative(new ListePieceJustificative());
        }
        return application.getListePieceJustificative().getPiece();
    }

    /** P and a number not yet used in this application. */
    static String nextDocument(DemandeLogement application) {
        int last = documents(application).stream()
                .map(Piece::getIdentifiant)
                .filter(id -> id != null && id.matches("P[0-9]{1,6}"))
                .mapToInt(id -> Integer.parseInt(id.substring(1)))
                .max()
                .orElse(0);
        return "P" + (last + 1);
    }

    static PersonneANaitre unborn(DemandeLogement application) {
        PersonnePhysique household = application.getPersonnePhysique();
        if (household.getPersonneANaitre() == null) {
            household.setPersonneANaitre(new PersonneANaitre());
        }
        return household.getPersonneANaitre();
    }

    static void dropEmptyUnborn(DemandeLogement application) {
        if (unborn(application).getNombre() == 0) {
            application.getPersonnePhysique().setPersonneANaitre(null);
        }
    }

    static void dropEmptyHelper(DemandeLogement application) {
        Demandeur person = application.getPersonnePhysique().getDemandeur();
        if (Section.data(PersonFields.helper(), person.getAccompagnant()).isEmpty()) {
            person.setAccompagnant(null);
        }
    }

    static void dropEmptyMailAddress(DemandeLogement application) {
        Demandeur person = application.getPersonnePhysique().getDemandeur();
        if (Section.data(PersonFields.address(), person.getAdresseCourrier()).isEmpty()) {
            person.setAdresseCourrier(null);
        }
    }
}
