package fr.alin.integration.partners.site;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

import fr.alin.contract.registry.DemandeLogement;
import fr.alin.contract.registry.Radiation;

/** The status of an application, in words for its owner. */
final class ApplicationLifecycle {

    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private ApplicationLifecycle() {}

    static Map<String, String> facts(DemandeLogement application, LocalDate today) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("État", state(application, today));
        facts.put("Déposée le", text(application.getDateCreationDemande()));
        facts.put("Renouvelée le", text(application.getDateDernierRenouvellement()));
        facts.put("Valable jusqu'au", text(application.getDateExpiration()));
        facts.put("Numéro qui la remplace", application.getNumUniqueRemplacant());
        return facts;
    }

    private static String state(DemandeLogement application, LocalDate today) {
        if (application.getNumUniqueRemplacant() != null) {
            return "fusionnée avec une autre demande";
        }
        if (!application.getStatutDemande().equals("ACTIVE")) {
            Radiation radiation = application.getRadiation();
            String day = radiation == null ? "" : text(radiation.getDateRadiation());
            return day.isEmpty() ? "radiée" : "radiée le " + day;
        }
        LocalDate end = application.getDateExpiration();
        if (end == null || !end.minusMonths(1).isBefore(today)) {
            return "active";
        }
        return end.isBefore(today) ? "à renouveler : sa date est passée" : "à renouveler avant le " + text(end);
    }

    static String confirmation(String what) {
        return switch (what) {
            case "created" -> "Votre demande est enregistrée. Notez son numéro unique et complétez-la.";
            case "renewed" -> "Votre demande est prolongée d'un an.";
            case "deleted" -> "Votre demande est supprimée.";
            case "reactivated" -> "Votre demande est de nouveau active.";
            case "merged" -> "Vos deux demandes n'en font plus qu'une.";
            default -> "Vos informations sont enregistrées.";
        };
    }

    private static String text(LocalDate day) {
        return day == null ? "" : day.format(FRENCH);
    }
}
