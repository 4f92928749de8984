package fr.alin.housingapplication.standing;

import java.time.Clock;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.housingapplication.model.HousingApplication;
import fr.alin.housingapplication.model.NoHousingApplication;
import fr.alin.housingapplication.persistence.HousingApplicationRepository;
import fr.alin.housingapplication.persistence.StandingRow;
import fr.alin.housingapplication.view.StandingView;
import fr.alin.reference.ReferenceService;
import fr.alin.registration.SiteReply;
import fr.alin.registration.model.StrikeOff;
import fr.alin.registration.port.SiteAnswer;
import fr.alin.shared.config.ImportSettings;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.shared.security.Role;
import fr.alin.shared.time.Today;

/** The transactions that read and record the standing of an application. They never replace its record. */
@Stateless
@RolesAllowed({Role.APPLICANT, Role.SYSTEM})
public class StandingTransactions {

    @Inject
    HousingApplicationRepository applications;

    @Inject
    StandingRecorder standings;

    @Inject
    HolderIdentity identities;

    @Inject
    ReferenceService reference;

    @Inject
    ImportSettings settings;

    @Inject
    Clock clock;

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public LastKnownStanding lastKnown(long accountId) {
        return lastKnown(applications.standingOf(accountId));
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public LastKnownStanding lastKnown(UniqueNumber number) {
        return lastKnown(applications.standingOf(number));
    }

    private LastKnownStanding lastKnown(Optional<StandingRow> found) {
        var row = found.orElseThrow(NoHousingApplication::new);
        return new LastKnownStanding(
                row.number(),
                row.standing().on(Today.of(clock).inParis()),
                row.standing().isIdentityConfirmed(),
                row.isOlderThan(clock.instant().minus(settings.standingTrusted())));
    }

    /**
     * Records the site's answer.
     *
     * @return the application's number, which a merger may have changed
     */
    public UniqueNumber recordAnswer(UniqueNumber asked, SiteReply reply) {
        var application = applications.findByNumberLocked(asked).orElseThrow(NoHousingApplication::new);
        if (reply.answer() instanceof SiteAnswer.Found found) {
            if (identities
                    .compare(application, reply.number(), found.application())
                    .isEmpty()) {
                standings.follow(application, reply.number());
            }
            standings.found(application, found.application().expiresOn());
        } else if (reply.answer() instanceof SiteAnswer.StruckOff off) {
            standings.struckOff(application, off.strikeOff());
        } else {
            standings.struckOff(application, new StrikeOff(Optional.empty(), Optional.empty()));
        }
        return application.number();
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<StandingView> view(long accountId) {
        return applications.findByAccount(accountId).map(this::view);
    }

    private StandingView view(HousingApplication application) {
        var standing = application.standing();
        return new StandingView(
                standing.on(Today.of(clock).inParis()),
                standing.expiresOn(),
                standing.struckOffOn(),
                standing.strikeOffReason(),
                standing.daloRecognisedOn(),
                standing.isNumberConfirmed(),
                standing.differing(),
                standings.formerNumber(application),
                reference.siteOf(application.number().territory()));
    }
}
