package fr.alin.candidacy;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import fr.alin.candidacy.model.EmployerValidation;
import fr.alin.candidacy.model.EmployerValidationState;
import fr.alin.candidacy.model.ValidationEffect;

/** Stores what employers say to candidacies. */
@ApplicationScoped
class EmployerValidations {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    public void add(EmployerValidation validation) {
        entities.persist(validation);
    }

    /** The validation of a candidacy, if an employer was asked. */
    public Optional<EmployerValidation> of(long candidacyId) {
        return Optional.ofNullable(entities.find(EmployerValidation.class, candidacyId));
    }

    public Optional<EmployerValidation> lock(long candidacyId) {
        return Optional.ofNullable(
                entities.find(EmployerValidation.class, candidacyId, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The validation of the account's active candidacy. */
    public Optional<EmployerValidation> ofActive(long accountId) {
        return entities.createQuery("""
                        select v from EmployerValidation v, Candidacy c
                        where c.id = v.candidacyId and c.accountId = :account and c.activeApplication is not null
                        """, EmployerValidation.class)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    /**
     * What the employers' answers do to the departure of these candidacies, in one statement.
     */
    public Map<Long, ValidationEffect> effects(Collection<Long> candidacies, LocalDate today) {
        var asked = candidacies.isEmpty()
                ? Map.<Long, EmployerValidation>of()
                : entities.createQuery(
                                "select v from EmployerValidation v where v.candidacyId in :ids",
                                EmployerValidation.class)
                        .setParameter("ids", candidacies)
                        .getResultStream()
                        .collect(Collectors.toMap(EmployerValidation::candidacyId, validation -> validation));
        return candidacies.stream()
                .collect(Collectors.toMap(
                        id -> id, id -> ValidationEffect.of(Optional.ofNullable(asked.get(id)), today)));
    }

    /** Validations whose term has passed without an answer, locked; those that another node locks are left out. */
    public List<EmployerValidation> lockOverdue(LocalDate today, int most) {
        @SuppressWarnings("unchecked")
        List<EmployerValidation> overdue = entities.createNativeQuery("""
                        select * from employer_validation where state = ?1 and due_on < ?2
                        order by due_on, candidacy_id limit ?3 for update skip locked""", EmployerValidation.class)
                .setParameter(1, EmployerValidationState.REQUESTED.name())
                .setParameter(2, Date.valueOf(today))
                .setParameter(3, most)
                .getResultList();
        return overdue;
    }
}
