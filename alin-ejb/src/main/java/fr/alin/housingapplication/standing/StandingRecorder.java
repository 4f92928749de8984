package fr.alin.housingapplication.standing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.housingapplication.event.ApplicationReinstated;
import fr.alin.housingapplication.event.ApplicationStruckOff;
import fr.alin.housingapplication.event.HousingApplicationEvent;
import fr.alin.housingapplication.event.PriorityRecognised;
import fr.alin.housingapplication.event.UniqueNumberReplaced;
import fr.alin.housingapplication.model.HousingApplication;
import fr.alin.housingapplication.persistence.HousingApplicationRepository;
import fr.alin.registration.model.StrikeOff;
import fr.alin.registration.model.StrikeOffReason;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.shared.time.Today;

/**
 * Records a site's report on an application's standing and fires events for changes. Joins the caller's transaction.
 */
@ApplicationScoped
public class StandingRecorder {

    @Inject
    HousingApplicationRepository applications;

    @Inject
    Event<HousingApplicationEvent> events;

    @Inject
    Clock clock;

    public void struckOff(HousingApplication application, StrikeOff strikeOff) {
        if (strikeOff.reason().filter(StrikeOffReason.REINSTATED::equals).isPresent()) {
            reinstated(application);
            return;
        }
        var now = clock.instant();
        var day = strikeOff.day().orElse(Today.of(clock).inParis());
        if (application.standing().struckOff(day, strikeOff.reason(), now)) {
            events.fire(new ApplicationStruckOff(
                    application.accountId(),
                    application.number(),
                    day,
                    strikeOff.reason().map(StrikeOffReason::code),
                    now));
        }
    }

    private void reinstated(HousingApplication application) {
        if (application.standing().reinstated(clock.instant())) {
            events.fire(new ApplicationReinstated(application.accountId(), application.number(), clock.instant()));
        }
    }

    /** The application is on the site's list, valid until {@code expiresOn}. */
    void found(HousingApplication application, LocalDate expiresOn) {
        var back = application.standing().struckOffOn().isPresent();
        application.standing().found(expiresOn, clock.instant());
        if (back) {
            events.fire(new ApplicationReinstated(application.accountId(), application.number(), clock.instant()));
        }
    }

    void daloRecognised(HousingApplication application, LocalDate day) {
        if (application.standing().daloRecognised(day)) {
            events.fire(new PriorityRecognised(application.accountId(), application.number(), day, clock.instant()));
        }
    }

    /**
     * The site merged the application into another number. If another account holds that number, it must be confirmed
     * by a code first, which then takes it over.
     *
     * @return whether the application now has that number
     */
    public boolean follow(HousingApplication application, UniqueNumber number) {
        var former = application.number();
        if (former.equals(number)) {
            return true;
        }
        if (applications.findByNumber(number).isPresent()) {
            application.standing().toBeProved();
            return false;
        }
        application.renumber(number);
        applications.addFormerNumber(application, former, clock.instant());
        events.fire(new UniqueNumberReplaced(application.accountId(), former, number, clock.instant()));
        return true;
    }

    /** The latest former number of an application. */
    Optional<UniqueNumber> formerNumber(HousingApplication application) {
        return applications.formerNumber(application);
    }
}
