package fr.alin.integration.partners.registry;

import java.util.List;

import fr.alin.contract.registry.Code;
import fr.alin.contract.registry.Dalo;
import fr.alin.contract.registry.DemandeLogement;
import fr.alin.contract.registry.Demandeur;
import fr.alin.contract.registry.Radiation;
import fr.alin.integration.partners.page.Request;
import fr.alin.integration.partners.page.WrongValue;

/** Actions on a whole application at its site; values missing from the request stay unchanged. */
public final class ApplicationActions {

    static final List<String> REASONS = List.of("RADABA", "RADATT", "RADIRR", "RADCON", "RADREN");

    private final Registrations registrations;

    public ApplicationActions(Registrations registrations) {
        this.registrations = registrations;
    }

    DemandeLogement change(Request request, String number) {
        String status = request.value("status").orElse("");
        if (!List.of("", Registrations.ACTIVE, Registrations.STRUCK_OFF).contains(status)) {
            throw new WrongValue("status : ACTIVE ou RADIEE");
        }
        DemandeLogement changed = registrations.change(number, application -> fill(request, application));
        if (status.isEmpty() || status.equals(changed.getStatutDemande())) {
            return changed;
        }
        return status.equals(Registrations.ACTIVE) ? reactivate(number) : strikeOff(request, number);
    }

    public DemandeLogement strikeOff(Request request, String number) {
        String reason = request.value("reason").orElse("RADABA");
        if (!REASONS.contains(reason)) {
            throw new WrongValue("reason : " + String.join(", ", REASONS));
        }
        Radiation radiation = new Radiation();
        radiation.setMotifRadiation(code(reason));
        return registrations.strikeOff(number, radiation);
    }

    /** Reverts a strike-off: the application keeps its seniority and is valid for another year. */
    public DemandeLogement reactivate(String number) {
        return registrations.change(number, application -> {
            application.setStatutDemande(Registrations.ACTIVE);
            application.setRadiation(null);
            application.setNumUniqueRemplacant(null);
            renew(application);
        });
    }

    public DemandeLogement renew(String number) {
        return registrations.change(number, this::renew);
    }

    private void renew(DemandeLogement application) {
        application.setDateDernierRenouvellement(registrations.today());
        application.setDateExpiration(registrations.today().plusYears(1));
    }

    /** Separates a couple: the applicant keeps the application alone. */
    DemandeLogement separate(String number) {
        return registrations.change(
                number, application -> application.getPersonnePhysique().setListeCotitulaire(null));
    }

    DemandeLogement recognise(Request request, String number) {
        Dalo dalo = new Dalo();
        dalo.setStatutDalo(code(request.value("dalo").orElse("ACTIF")));
        dalo.setTypologieDalo(code(request.value("type").orElse("02")));
        return registrations.recognise(number, dalo);
    }

    /** Merges the application into another one of the same household. */
    public DemandeLogement merge(Request request, String number) {
        String into = request.value("into").orElse("").replaceAll("\\s", "");
        if (into.equals(number) || registrations.find(into).isEmpty()) {
            throw new WrongValue("into : le numéro unique d'une autre demande");
        }
        return registrations.change(number, application -> {
            application.setStatutDemande(Registrations.STRUCK_OFF);
            application.setNumUniqueRemplacant(into);
        });
    }

    private static void fill(Request request, DemandeLogement application) {
        Demandeur person = application.getPersonnePhysique().getDemandeur();
        if (request.has("email")) {
            person.setMel(request.value("email").orElse(null));
        }
        request.value("name").ifPresent(name -> {
            person.setNom(name);
            person.setNomPatronymique(name);
        });
        if (request.has("income") && person.getListeRessourceRecue() != null) {
            person.getListeRessourceRecue().getDetailRessource().stream()
                    .limit(1)
                    .forEach(first -> first.setMontant(Math.max(0, request.number("income", 0))));
        }
    }

    private static Code code(String value) {
        Code code = new Code();
        code.setCode(value);
        return code;
    }
}
