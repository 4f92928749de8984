package fr.alin.integration.partners.registry;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import fr.alin.contract.registry.Anomalie;
import fr.alin.contract.registry.Code;
import fr.alin.contract.registry.Demande;
import fr.alin.contract.registry.DemandeLogement;
import fr.alin.contract.registry.Demandeur;
import fr.alin.contract.registry.DetailRessource;
import fr.alin.contract.registry.Entete;
import fr.alin.contract.registry.InterfaceNuu;
import fr.alin.contract.registry.ListeAnomalie;
import fr.alin.contract.registry.ListeMotifDemande;
import fr.alin.contract.registry.ListePersonneACharge;
import fr.alin.contract.registry.ListeRessource;
import fr.alin.contract.registry.MotifDemande;
import fr.alin.contract.registry.PersonneACharge;
import fr.alin.integration.partners.page.ParisTime;

/** Builds a site's answers, including the extreme ones of some behaviours. */
final class AnswerBuilder {

    private static final String UNKNOWN_NUMBER = "DEM001";
    private static final int MANY = 100;

    private final Clock clock;

    AnswerBuilder(Clock clock) {
        this.clock = clock;
    }

    InterfaceNuu message(List<DemandeLogement> applications) {
        InterfaceNuu message = new InterfaceNuu();
        message.setVersionInterface("02.01");
        message.setEntete(new Entete());
        message.getEntete().setTypeFichier("RET");
        message.getEntete().setDateFichier(OffsetDateTime.ofInstant(clock.instant(), ParisTime.ZONE));
        message.setDemande(new Demande());
        message.getDemande().getDemandeLogement().addAll(applications);
        return message;
    }

    InterfaceNuu unknown(String number) {
        Anomalie anomaly = new Anomalie();
        anomaly.setCode(UNKNOWN_NUMBER);
        anomaly.setLibelle("Aucune demande ne porte ce numéro unique.");
        DemandeLogement empty = new DemandeLogement();
        empty.setNumUnique(number);
        empty.setListeAnomalie(new ListeAnomalie());
        empty.getListeAnomalie().getAnomalie().add(anomaly);
        return message(List.of(empty));
    }

    /** Adds a reason, a resource and a kinship with codes missing from the published lists. */
    static DemandeLogement withUnknownCodes(DemandeLogement application) {
        DemandeLogement strange = ApplicationFiles.copy(application);
        if (strange.getListeMotifDemande() == null) {
            strange.setListeMotifDemande(new ListeMotifDemande());
        }
        MotifDemande reason = new MotifDemande();
        reason.setCode("77");
        strange.getListeMotifDemande().getMotifDemande().add(reason);
        DetailRessource resource = new DetailRessource();
        resource.setRessource(code("NEUF"));
        resource.setMontant(15);
        Demandeur person = strange.getPersonnePhysique().getDemandeur();
        if (person.getListeRessourceRecue() == null) {
            person.setListeRessourceRecue(new ListeRessource());
        }
        person.getListeRessourceRecue().getDetailRessource().add(resource);
        person.setSituationFamiliale(code("Z"));
        return strange;
    }

    static DemandeLogement withManyPeople(DemandeLogement application) {
        DemandeLogement many = ApplicationFiles.copy(application);
        ListePersonneACharge people = new ListePersonneACharge();
        for (int i = 1; i <= MANY; i++) {
            PersonneACharge one = new PersonneACharge();
            one.setNom(many.getPersonnePhysique().getDemandeur().getNom());
            one.setPrenom("ENFANT" + i);
            one.setDateNaissance(LocalDate.of(2010, 1, 1).plusDays(30L * i));
            one.setSexe(code(i % 2 == 0 ? "M" : "F"));
            one.setLienParente(code("E"));
            people.getPersonneACharge().add(one);
        }
        many.getPersonnePhysique().setListePersonneACharge(people);
        return many;
    }

    private static Code code(String value) {
        Code code = new Code();
        code.setCode(value);
        return code;
    }
}
