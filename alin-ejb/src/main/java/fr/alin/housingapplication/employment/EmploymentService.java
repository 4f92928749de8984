package fr.alin.housingapplication.employment;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.eligibility.EligibilityService;
import fr.alin.employer.ConsentService;
import fr.alin.employer.view.ConsentLine;
import fr.alin.housingapplication.model.HousingApplication;
import fr.alin.housingapplication.model.NoHousingApplication;
import fr.alin.housingapplication.persistence.HousingApplicationRepository;
import fr.alin.housingapplication.view.CompanyView;
import fr.alin.housingapplication.view.EmploymentView;
import fr.alin.reference.ReferenceService;
import fr.alin.shared.model.Language;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;
import fr.alin.shared.time.Today;

/**
 * Tab 2 of the caller's application: the employer, confirmed by the directory, and what it may see.
 */
@Stateless
@RolesAllowed(Role.APPLICANT)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class EmploymentService {

    @Inject
    HousingApplicationRepository applications;

    @Inject
    CompanyReading reading;

    @Inject
    CompanyTransactions transactions;

    @Inject
    CompanyViews companyViews;

    @Inject
    ConsentService consents;

    @Inject
    ReferenceService reference;

    @Inject
    EligibilityService eligibility;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** The tab as last confirmed. */
    public EmploymentView view() {
        var application = own();
        return EmploymentViews.of(
                application,
                reference.siteOf(application.number().territory()),
                eligibility.thresholds(Today.of(clock).inParis()));
    }

    /**
     * Asks the directory about the company, then stores everything in one transaction. A choice is stored only if the
     * page already showed the company as confirmed.
     *
     * @param language language of the consent text that was shown
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public EmploymentView confirm(SaveEmployment command, Language language) {
        var account = caller.accountId();
        var reply = reading.ask(transactions.question(account, command));
        transactions.keep(account, command, reply, language);
        return view();
    }

    /** The part of the stored application that the company would see under each choice that it offers. */
    public List<CompanyView> previews() {
        var application = own();
        return application.company().choices().stream()
                .map(choice -> companyViews.of(application, choice))
                .toList();
    }

    /** The caller's choices, newest first. */
    public List<ConsentLine> choices() {
        return consents.own();
    }

    private HousingApplication own() {
        return applications.findByAccount(caller.accountId()).orElseThrow(NoHousingApplication::new);
    }
}
