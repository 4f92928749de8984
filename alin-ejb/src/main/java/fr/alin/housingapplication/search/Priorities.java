package fr.alin.housingapplication.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.housingapplication.model.PriorityFacts;
import fr.alin.housingapplication.model.PriorityPolicy;
import fr.alin.housingapplication.persistence.PriorityRow;

/** Makes the facts that rank candidates from the columns of their applications. */
@ApplicationScoped
class Priorities {

    @Inject
    SearchProfiles profiles;

    /** Reads the whole record if it was imported before facts were stored. */
    PriorityFacts of(PriorityRow row) {
        var policy = new PriorityPolicy();
        return row.recorded()
                .orElseGet(() -> policy.recorded(profiles.recordOf(row.accountId())))
                .with(
                        row.number(),
                        row.search().orElseGet(() -> profiles.factsOf(profiles.recordOf(row.accountId()))),
                        row.reportedPriority(),
                        row.hiredOn(),
                        policy.companyPoints(row.dataSharing()));
    }
}
