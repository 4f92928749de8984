package fr.alin.integration.partners.registry;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import fr.alin.contract.registry.DemandeLogement;
import fr.alin.contract.registry.Demandeur;

/**
 * Applications for the bench: every number of the desk {@code BENCH} has one, a copy of a generated application. The
 * applicant always has the same name, so that any account with that name can import it.
 */
final class BenchApplications {

    static final String DESK = "BENCH";

    private static final BenchApplications NONE = new BenchApplications(List.of());

    private final List<DemandeLogement> models;

    private BenchApplications(List<DemandeLogement> models) {
        this.models = models;
    }

    static BenchApplications none() {
        return NONE;
    }

    /** Uses the active applications with an address as templates. */
    static BenchApplications after(Collection<DemandeLogement> generated, LocalDate day) {
        return new BenchApplications(generated.stream()
                .filter(application -> Registrations.ACTIVE.equals(application.getStatutDemande()))
                .filter(application -> application.getDateExpiration() == null
                        || application.getDateExpiration().isAfter(day))
                .filter(application -> applicant(application).getMel() != null)
                .map(BenchApplications::model)
                .toList());
    }

    Optional<DemandeLogement> find(String number) {
        return models.isEmpty() || !number.endsWith(DESK)
                ? Optional.empty()
                : Optional.of(renumbered(models.get(Math.floorMod(number.hashCode(), models.size())), number));
    }

    private static DemandeLogement model(DemandeLogement generated) {
        DemandeLogement model = ApplicationFiles.copy(generated);
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

    /** A shallow copy; shared parts are never modified. */
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
