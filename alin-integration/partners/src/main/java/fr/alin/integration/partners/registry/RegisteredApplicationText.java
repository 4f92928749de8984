package fr.alin.integration.partners.registry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import fr.alin.contract.registry.Code;
import fr.alin.contract.registry.DemandeLogement;
import fr.alin.contract.registry.Demandeur;
import fr.alin.contract.registry.LogementRecherche;
import fr.alin.contract.registry.PersonnePhysique;

/** Describes a registered application as text and as JSON. */
final class RegisteredApplicationText {

    private RegisteredApplicationText() {}

    static Map<String, Object> asData(DemandeLogement application) {
        Demandeur person = application.getPersonnePhysique().getDemandeur();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("number", application.getNumUnique());
        data.put("status", application.getStatutDemande());
        data.put("lastName", person.getNom());
        data.put("firstName", person.getPrenom());
        data.put("birthDate", person.getDateNaissance());
        data.put("email", person.getMel());
        data.put("coApplicants", coApplicants(application.getPersonnePhysique()));
        data.put(
                "siret",
                person.getSituationProfessionnelle() == null
                        ? null
                        : person.getSituationProfessionnelle().getSiretEmployeur());
        data.put("monthlyIncome", monthly(person));
        return data;
    }

    private static List<Map<String, String>> coApplicants(PersonnePhysique household) {
        return household.getListeCotitulaire() == null
                ? List.of()
                : household.getListeCotitulaire().getCotitulaire().stream()
                        .map(other -> Map.of("lastName", other.getNom(), "firstName", other.getPrenom()))
                        .toList();
    }

    static Map<String, String> facts(DemandeLogement application) {
        PersonnePhysique household = application.getPersonnePhysique();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("État", application.getStatutDemande());
        facts.put("Première demande", String.valueOf(application.getDateCreationDemande()));
        facts.put("Renouvelée", String.valueOf(application.getDateDernierRenouvellement()));
        facts.put("Expire", String.valueOf(application.getDateExpiration()));
        facts.put("Demandeur", named(household.getDemandeur()));
        facts.put("Courriel", household.getDemandeur().getMel());
        facts.put("Employeur", employer(household.getDemandeur()));
        if (household.getListeCotitulaire() != null) {
            household.getListeCotitulaire().getCotitulaire().forEach(other -> {
                facts.put("Codemandeur", named(other));
                facts.put("Employeur du codemandeur", employer(other));
                facts.put("Ressources du codemandeur", monthly(other) + " € par mois");
            });
        }
        if (household.getListePersonneACharge() != null) {
            facts.put(
                    "Personnes à charge",
                    household.getListePersonneACharge().getPersonneACharge().stream()
                            .map(child -> child.getPrenom() + ", " + child.getDateNaissance())
                            .collect(Collectors.joining(" ; ")));
        }
        facts.put("Ressources du demandeur", monthly(household.getDemandeur()) + " € par mois");
        facts.putAll(wanted(application.getLogementRecherche()));
        return facts;
    }

    private static Map<String, String> wanted(LogementRecherche wanted) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(
                "Types souhaités",
                wanted.getListeTypeLogement().getTypeLogement().stream()
                        .map(Code::getCode)
                        .collect(Collectors.joining(", ")));
        facts.put(
                "Communes souhaitées",
                wanted.getListeLocalisationSouhaite().getLocalisationSouhaite().stream()
                        .map(place -> place.getCommune().getCode())
                        .collect(Collectors.joining(", ")));
        return facts;
    }

    private static String named(Demandeur person) {
        return "%s %s, né(e) le %s".formatted(person.getPrenom(), person.getNom(), person.getDateNaissance());
    }

    private static String employer(Demandeur person) {
        var work = person.getSituationProfessionnelle();
        if (work == null || work.getNomEmployeurPrincipal() == null) {
            return "";
        }
        return work.getNomEmployeurPrincipal() + ", SIRET "
                + (work.getSiretEmployeur() == null ? "non renseigné" : work.getSiretEmployeur());
    }

    private static int monthly(Demandeur person) {
        return person.getListeRessourceRecue() == null
                ? 0
                : person.getListeRessourceRecue().getDetailRessource().stream()
                        .mapToInt(detail -> detail.getMontant())
                        .sum();
    }
}
