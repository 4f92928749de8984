package fr.alin.housingapplication.importing;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import fr.alin.account.event.AccountRenamed;
import fr.alin.housingapplication.model.HousingApplication;
import fr.alin.housingapplication.model.ImportPurpose;
import fr.alin.housingapplication.persistence.HousingApplicationRepository;
import fr.alin.housingapplication.persistence.ImportRequestRepository;

/** After a name change of the holder, reads an application again that was not in her name. */
@ApplicationScoped
class RenamedHolders {

    @Inject
    HousingApplicationRepository applications;

    @Inject
    ImportRequestRepository imports;

    @Inject
    Clock clock;

    void askAgain(@Observes AccountRenamed renamed) {
        applications
                .findByAccount(renamed.accountId())
                .filter(application -> !application.standing().isIdentityConfirmed())
                .filter(application -> application.standing().isNumberConfirmed())
                .ifPresent(this::ask);
    }

    private void ask(HousingApplication application) {
        var now = clock.instant();
        imports.lockOrAdd(application.accountId(), application.number(), now)
                .claim(application.number(), ImportPurpose.REFRESH, now, now);
    }
}
