package fr.alin.housingapplication.employment;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import fr.alin.employer.ConsentService;
import fr.alin.employer.model.Company;
import fr.alin.employer.model.ConsentCause;
import fr.alin.employer.model.ConsentCompany;
import fr.alin.employer.model.ConsentText;
import fr.alin.employer.model.ConsentWording;
import fr.alin.employer.model.DataSharingChoice;
import fr.alin.employer.view.ConsentLine;
import fr.alin.housingapplication.event.HousingApplicationDeleted;
import fr.alin.housingapplication.event.HousingApplicationRefreshed;
import fr.alin.housingapplication.event.HousingApplicationTakenOver;
import fr.alin.housingapplication.model.HousingApplication;
import fr.alin.housingapplication.persistence.HousingApplicationRepository;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.model.Language;

/** Records each choice on personal data, and its end, in the consent register, in the same transaction. */
@ApplicationScoped
class ConsentRecorder {

    @Inject
    ConsentService consents;

    @Inject
    HousingApplicationRepository applications;

    @Inject
    AlinSettings settings;

    @Inject
    Clock clock;

    /** Records a choice, unless the same one is already recorded for the same text and policy. */
    public void choose(HousingApplication application, DataSharingChoice choice, Language language) {
        var wording = application.company().company().map(Company::wording).orElse(ConsentWording.STANDARD);
        var text = new ConsentText(settings.sharingTextVersion(), wording, language);
        if (consents.choose(application.accountId(), choice, companyOf(application), text)
                || application.employment().dataSharing().isEmpty()) {
            application.choose(choice, clock.instant());
        }
    }

    /** Records that the choice has ended, if it has. */
    public void settle(HousingApplication application) {
        if (application.employment().dataSharing().isEmpty()) {
            consents.standing(application.accountId())
                    .ifPresent(line -> consents.end(application.accountId(), causeOfEnd(application, line)));
        }
    }

    private static ConsentCause causeOfEnd(HousingApplication application, ConsentLine line) {
        var company = application.company();
        return line.siret().equals(application.siret())
                        && company.state().isSettled()
                        && line.choice().filter(company.choices()::contains).isEmpty()
                ? ConsentCause.NO_LONGER_OFFERED
                : ConsentCause.COMPANY_CHANGED;
    }

    void follow(@Observes HousingApplicationRefreshed event) {
        applications.findByAccount(event.accountId()).ifPresent(this::settle);
    }

    void follow(@Observes HousingApplicationDeleted event) {
        consents.end(event.accountId(), ConsentCause.APPLICATION_DELETED);
    }

    /** The new holder makes her own choice, so the former one ends. */
    void follow(@Observes HousingApplicationTakenOver event) {
        consents.end(event.formerAccountId(), ConsentCause.APPLICATION_TAKEN_OVER);
    }

    private static ConsentCompany companyOf(HousingApplication application) {
        return application
                .company()
                .company()
                .map(ConsentCompany::of)
                .orElseGet(() -> ConsentCompany.unknown(
                        application.siret(), application.employment().employerName()));
    }
}
