package fr.alin.housingapplication;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.housingapplication.event.HousingApplicationEvent;
import fr.alin.housingapplication.event.HousingApplicationRefreshed;
import fr.alin.housingapplication.model.NoHousingApplication;
import fr.alin.housingapplication.model.registered.RegisteredApplication;
import fr.alin.housingapplication.persistence.HousingApplicationRepository;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.shared.security.Role;

/** The transaction that takes a site's new answer. */
@Stateless
@RolesAllowed(Role.APPLICANT)
public class ApplicationRefresh {

    @Inject
    HousingApplicationRepository applications;

    @Inject
    ApplicationImport applicationImport;

    @Inject
    RequiredDocuments documents;

    @Inject
    SearchProfiles profiles;

    @Inject
    Event<HousingApplicationEvent> events;

    @Inject
    Clock clock;

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public UniqueNumber numberOf(long accountId) {
        return applications
                .findByAccount(accountId)
                .orElseThrow(NoHousingApplication::new)
                .number();
    }

    /** Keeps the answers; the documents are asked anew, and those not ticked close the offers. */
    public void take(long accountId, RegisteredApplication fresh) {
        var application = applications.findByAccountLocked(accountId).orElseThrow(NoHousingApplication::new);
        applicationImport.checkHolder(accountId, fresh);
        documents.renameTicks(application);
        application.refresh(fresh, clock.instant());
        application.lookFor(profiles.factsOf(fresh));
        if (application.isValidated() && documents.leftToday(application) > 0) {
            application.reopen();
        }
        events.fire(new HousingApplicationRefreshed(
                accountId, application.number(), application.isValidated(), clock.instant()));
    }
}
