package fr.alin.housingapplication.importing;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import fr.alin.housingapplication.persistence.ImportRequestRepository;
import fr.alin.registration.event.SiteAnswersAgain;
import fr.alin.registration.port.WaitingRequests;

/** The requests that wait for a registration site. When its circuit closes, all of them are due. */
@ApplicationScoped
class WaitingImports implements WaitingRequests {

    @Inject
    ImportRequestRepository imports;

    @Override
    public Map<String, Integer> bySite() {
        return imports.waitingBySite();
    }

    /** Joins the transaction that closes the circuit. */
    void wake(@Observes SiteAnswersAgain back) {
        imports.wake(back.siteCode(), back.occurredAt());
    }
}
