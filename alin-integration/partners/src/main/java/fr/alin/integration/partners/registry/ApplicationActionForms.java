package fr.alin.integration.partners.registry;

import java.util.LinkedHashMap;
import java.util.Map;

import fr.alin.contract.registry.DemandeLogement;
import fr.alin.contract.registry.Demandeur;

/** What the forms for actions on one application show. */
record ApplicationActionForms(DemandeLogement application) {

    static final Map<String, String> REASONS = reasons();
    static final Map<String, String> DALO = dalo();

    String number() {
        return application.getNumUnique();
    }

    /** Where the forms are sent. */
    String action() {
        return "/registration/applications/" + number();
    }

    String ownersPage() {
        return "/sites/" + Site.holding(number()).code() + "/applications/" + number();
    }

    String email() {
        return person().getMel();
    }

    String name() {
        return person().getNom();
    }

    /** In euros a month; empty where none is known. */
    String firstIncome() {
        return person().getListeRessourceRecue() == null
                ? ""
                : person().getListeRessourceRecue().getDetailRessource().stream()
                        .map(resource -> String.valueOf(resource.getMontant()))
                        .findFirst()
                        .orElse("");
    }

    boolean hasCoApplicants() {
        return application.getPersonnePhysique().getListeCotitulaire() != null;
    }

    private Demandeur person() {
        return application.getPersonnePhysique().getDemandeur();
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
