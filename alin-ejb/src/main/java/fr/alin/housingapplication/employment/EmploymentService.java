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

/** Tab 2: the employer, confirmed by the directory, and what it may see; always the caller's own. */
@Stateless
@RolesAllowed(Role.APPLICANT)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class EmploymentService {

    @Inject
    HousingApplicationRepository applications;

    @Inject
    CompanyReading reading;

    @Inject
    CompanyTransactions steps;

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

    /** The tab as it was last confirmed. */
    public EmploymentView view() {
        var application = own();
        return EmploymentViews.of(
                application,
                reference.siteOf(application.number().territory()),
                eligibility.thresholds(Today.of(clock).inParis()));
    }

    /**
     * Asks the directory about the company, then keeps everything in one transaction. A choice counts only when it was
     * made on what the company leaves: on a page that already showed it confirmed.
     *
     * @param language of the texts that were read
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public EmploymentView confirm(SaveEmployment command, Language language) {
        var account = caller.accountId();
        var reply = reading.ask(steps.question(account, command));
        steps.keep(account, command, reply, language);
        return view();
    }

    /** What the company would see under each choice it leaves, of what is kept now. */
    public List<CompanyView> previews() {
        var application = own();
        return application.company().choices().stream()
                .map(choice -> companyViews.of(application, choice))
                .toList();
    }

    /** The caller's choices so far, the newest first. */
    public List<ConsentLine> choices() {
        return consents.own();
    }

    private HousingApplication own() {
        return applications.findByAccount(caller.accountId()).orElseThrow(NoHousingApplication::new);
    }
}
