package fr.alin.integration.partners.registry;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import fr.alin.contract.registry.DemandeLogement;
import fr.alin.contract.registry.Demandeur;

/**
 * For measurements: every number that a desk named {@code BENCH} gave has an application, one of those that were drawn
 * under that number. Its applicant is always of the same name, so that any account of that name can import it.
 */
final class InventedApplications {

    static final String DESK = "BENCH";

    private static final InventedApplications NONE = new InventedApplications(List.of());

    private final List<DemandeLogement> models;

    private InventedApplications(List<DemandeLogement> models) {
        this.models = models;
    }

    static InventedApplications none() {
        return NONE;
    }

    /** After the applications that are alive on this day and registered with an address. */
    static InventedApplications after(Collection<DemandeLogement> drawn, LocalDate day) {
        return new InventedApplications(drawn.stream()
                .filter(application -> Registrations.ACTIVE.equals(application.getStatutDemande()))
                .filter(application -> application.getDateExpiration() == null
                        || application.getDateExpiration().isAfter(day))
                .filter(application -> applicant(application).getMel() != null)
                .map(InventedApplications::model)
                .toList());
    }

    Optional<DemandeLogement> find(String number) {
        return models.isEmpty() || !number.endsWith(DESK)
                ? Optional.empty()
                : Optional.of(renumbered(models.get(Math.floorMod(number.hashCode(), models.size())), number));
    }

    private static DemandeLogement model(DemandeLogement drawn) {
        DemandeLogement model = ApplicationFiles.copy(drawn);
        Demandeur person = applicant(model);
        person.setNom(DESK);
        person.setNomPatronymique(DESK);
        person.setPrenom("CAMILLE");
        person.setDateNaissance(LocalDate.of(1990, 5, 15));
        person.setMel("camille.bench@example.org");
        return model;
    }

    private static Demandeur applicant(DemandeLogement application) {
        return application.getPersonnePhysique().getDemandeur();
    }

    /** A flat copy: what all of them share is never changed. */
    private static DemandeLogement renumbered(DemandeLogement model, String number) {
        DemandeLogement copy = new DemandeLogement();
        try {
            for (Field field : DemandeLogement.class.getDeclaredFields()) {
                field.setAccessible(true);
                field.set(copy, field.get(model));
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("An application cannot be copied", e);
        }
        copy.setNumUnique(number);
        return copy;
    }
}
