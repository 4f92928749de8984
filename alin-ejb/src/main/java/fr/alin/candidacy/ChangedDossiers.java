package fr.alin.candidacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import fr.alin.candidacy.event.CandidacyApproved;
import fr.alin.candidacy.model.CandidacyReference;
import fr.alin.housingapplication.event.DossierFactsChanged;

/**
 * Keeps what an applicant changed in her application after the approval, for the advisor who decided from it.
 * See decision 99-what-changed-after-an-approval.
 */
@ApplicationScoped
class ChangedDossiers {

    @Inject
    DossierChanges changes;

    void keep(@Observes DossierFactsChanged changed) {
        changes.add(changed.accountId(), changed.changes(), changed.occurredAt());
    }

    void forget(@Observes CandidacyApproved approved) {
        CandidacyReference.find(approved.subject().reference()).ifPresent(reference -> changes.forget(reference.id()));
    }
}
