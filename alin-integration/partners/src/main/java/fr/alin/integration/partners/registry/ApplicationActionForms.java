package fr.alin.integration.partners.registry;

import java.util.LinkedHashMap;
import java.util.Map;

import fr.alin.contract.registry.DemandeLogement;
import fr.alin.contract.registry.Demandeur;
import fr.alin.contract.registry.DetailRessource;
import fr.alin.integration.partners.page.PageHtml;

/** The forms for actions on one application. */
final class ApplicationActionForms {

    private ApplicationActionForms() {}

    static String of(DemandeLogement application) {
        String number = application.getNumUnique();
        String action = "/registration/applications/" + number;
        Demandeur person = application.getPersonnePhysique().getDemandeur();
        return "<p>"
                + PageHtml.link(
                        "/sites/" + Site.holding(number).code() + "/applications/" + number,
                        "Ouvrir la demande sur son site, comme le demandeur")
                + "</p><h2>Corriger</h2>"
                + PageHtml.form(
                        "post",
                        action,
                        PageHtml.field("Courriel enregistré (vide : aucun)", "email", "email", person.getMel())
                                + PageHtml.field("Nom", "name", "text", person.getNom())
                                + PageHtml.field(
                                        "Première ressource (€ par mois)", "income", "number", firstIncome(person)),
                        "Enregistrer")
                + "<h2>Vie de la demande</h2>"
                + PageHtml.form(
                        "post",
                        action + "/strike-off",
                        PageHtml.choice("Motif de radiation", "reason", reasons(), "RADATT"),
                        "Radier")
                + PageHtml.form("post", action + "/reactivate", "", "Réactiver")
                + PageHtml.form("post", action + "/renew", "", "Renouveler")
                + part(application, action)
                + PageHtml.form(
                        "post",
                        action + "/dalo",
                        PageHtml.choice("Statut DALO", "dalo", dalo(), "ACTIF"),
                        "Reconnaître prioritaire (DALO)")
                + PageHtml.form(
                        "post",
                        action + "/merge",
                        PageHtml.field("Numéro unique qui la remplace", "into", "text", ""),
                        "Fusionner");
    }

    private static String part(DemandeLogement application, String action) {
        return application.getPersonnePhysique().getListeCotitulaire() == null
                ? ""
                : PageHtml.form("post", action + "/part", "", "Retirer le codemandeur");
    }

    private static Integer firstIncome(Demandeur person) {
        return person.getListeRessourceRecue() == null
                ? null
                : person.getListeRessourceRecue().getDetailRessource().stream()
                        .map(DetailRessource::getMontant)
                        .findFirst()
                        .orElse(null);
    }

    private static Map<String, String> reasons() {
        Map<String, String> reasons = new LinkedHashMap<>();
        reasons.put("RADABA", "RADABA – abandon de la demande");
        reasons.put("RADATT", "RADATT – attribution d'un logement social");
        reasons.put("RADIRR", "RADIRR – irrecevabilité");
        reasons.put("RADCON", "RADCON – impossibilité de contacter le demandeur");
        reasons.put("RADREN", "RADREN – non-renouvellement");
        return reasons;
    }

    private static Map<String, String> dalo() {
        Map<String, String> dalo = new LinkedHashMap<>();
        dalo.put("ACTIF", "ACTIF");
        dalo.put("ACTREL", "ACTREL – actif, relogé");
        dalo.put("CADUC", "CADUC");
        dalo.put("NON", "NON");
        return dalo;
    }
}
