package fr.alin.housingapplication.employment;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.housingapplication.event.CompanyAnswerArrived;
import fr.alin.housingapplication.event.HousingApplicationEvent;
import fr.alin.housingapplication.model.CompanyQuestion;
import fr.alin.housingapplication.model.CompanyReply;
import fr.alin.housingapplication.model.CompanyState;
import fr.alin.housingapplication.model.HousingApplication;
import fr.alin.housingapplication.model.NoHousingApplication;
import fr.alin.housingapplication.persistence.HousingApplicationRepository;
import fr.alin.shared.error.InvalidValueException;
import fr.alin.shared.model.BusinessDate;
import fr.alin.shared.model.Language;
import fr.alin.shared.security.Role;
import fr.alin.shared.time.Today;

/** The transactions of tab 2 before and after the call to the directory. */
@Stateless
@RolesAllowed({Role.APPLICANT, Role.SYSTEM})
public class CompanyTransactions {

    /** While a node asks, no other node does. */
    private static final Duration CLAIM = Duration.ofMinutes(1);

    @Inject
    HousingApplicationRepository applications;

    @Inject
    CompanyQuestionRepository questions;

    @Inject
    ConsentRecorder consents;

    @Inject
    Event<HousingApplicationEvent> events;

    @Inject
    Clock clock;

    /**
     * The question about that person's employer, with the code as typed; empty without a SIRET.
     *
     * @throws InvalidValueException {@code date.hired}, {@code date.hired-too-young}
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<PendingQuestion> question(long accountId, SaveEmployment command) {
        var application = applications.findByAccount(accountId).orElseThrow(NoHousingApplication::new);
        var person = application.personOf(command.attachedTo());
        command.hiredOn()
                .ifPresent(day -> BusinessDate.checkHired(
                        day,
                        Optional.of(person.identity().birthDate()),
                        Today.of(clock).inParis()));
        var code = command.answers().companyCode();
        application.company().checkMayTry(code, clock.instant());
        return person.employment()
                .siret()
                .map(siret -> new PendingQuestion(
                        accountId,
                        new CompanyQuestion(siret, code),
                        application.company().tries()));
    }

    /** Stores the answers and the directory's reply, and the choice if this company offers it. */
    public void keep(long accountId, SaveEmployment command, CompanyReply reply, Language language) {
        var application = locked(accountId);
        var shown = application.company().choices();
        var siretShown = application.siret();
        var personShown = application.employment().attachedTo();
        application.answer(command.answers(), reply, clock.instant());
        var offered = application.company().choices();
        command.dataSharing()
                .filter(choice -> shown.contains(choice) && offered.contains(choice))
                .filter(choice -> siretShown.equals(application.siret()) && personShown == command.attachedTo())
                .ifPresent(choice -> consents.choose(application, choice, language));
        consents.settle(application);
    }

    /** Stores an answer from a retry and notifies the applicant. */
    public void take(long accountId, CompanyReply reply) {
        applications
                .findByAccountLocked(accountId)
                .filter(CompanyTransactions::isWaiting)
                .ifPresent(application -> {
                    application.recordReply(reply, clock.instant());
                    consents.settle(application);
                    if (!isWaiting(application)) {
                        events.fire(new CompanyAnswerArrived(
                                accountId,
                                application.number(),
                                application.company().state() == CompanyState.CONFIRMED,
                                clock.instant()));
                    }
                });
    }

    /** Claims questions that are due, so that no other node asks them. */
    public List<PendingQuestion> claimDue(int most) {
        var now = clock.instant();
        return questions.claimDue(now, now.plus(CLAIM), most).stream()
                .map(applications::findByAccount)
                .flatMap(Optional::stream)
                .flatMap(application -> pending(application).stream())
                .toList();
    }

    private static Optional<PendingQuestion> pending(HousingApplication application) {
        return application
                .siret()
                .map(siret -> new PendingQuestion(
                        application.accountId(),
                        new CompanyQuestion(siret, application.employment().companyCode()),
                        application.company().tries()));
    }

    private static boolean isWaiting(HousingApplication application) {
        return application.company().state() == CompanyState.WAITING;
    }

    private HousingApplication locked(long accountId) {
        return applications.findByAccountLocked(accountId).orElseThrow(NoHousingApplication::new);
    }
}
