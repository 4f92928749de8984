package fr.alin.housingapplication.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.account.port.ApplicantUse;
import fr.alin.housingapplication.persistence.HousingApplicationRepository;
import fr.alin.housingapplication.persistence.ImportRequestRepository;

/** An account with an application or an import in progress belongs to an applicant. */
@ApplicationScoped
class ApplicationsInUse implements ApplicantUse {

    @Inject
    HousingApplicationRepository applications;

    @Inject
    ImportRequestRepository imports;

    @Override
    public boolean isInUse(long accountId) {
        return applications.findByAccount(accountId).isPresent()
                || imports.find(accountId).isPresent();
    }
}
