package fr.alin.housingapplication.importing;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.housingapplication.event.HousingApplicationEvent;
import fr.alin.housingapplication.event.KeptRequestStopped;
import fr.alin.housingapplication.model.ClaimedImport;
import fr.alin.housingapplication.model.IdentityPart;
import fr.alin.housingapplication.model.ImportPurpose;
import fr.alin.housingapplication.model.ImportRequest;
import fr.alin.housingapplication.model.ImportState;
import fr.alin.housingapplication.model.RetryPolicy;
import fr.alin.housingapplication.persistence.ImportRequestRepository;
import fr.alin.reference.view.RegistrationSite;
import fr.alin.registration.SiteCircuits;
import fr.alin.registration.SiteReply;
import fr.alin.registration.model.RegisteredApplication;
import fr.alin.registration.model.RegistrationTerm;
import fr.alin.registration.port.SiteAnswer;
import fr.alin.registration.view.OpenCircuit;
import fr.alin.shared.config.ImportSettings;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.security.Role;
import fr.alin.shared.time.Today;

/** The transactions that take what a site answered to a request, or that it did not: one answer counts once. */
@Stateless
@RolesAllowed({Role.APPLICANT, Role.SYSTEM})
public class ImportAnswers {

    @Inject
    ImportRequestRepository imports;

    @Inject
    ApplicationImport applicationImport;

    @Inject
    ReceivedAnswers received;

    @Inject
    SecurityCodes codes;

    @Inject
    NumberCodes numberCodes;

    @Inject
    SiteCircuits circuits;

    @Inject
    Event<HousingApplicationEvent> events;

    @Inject
    ImportSettings settings;

    @Inject
    Clock clock;

    /** The site answered: the record is held back, and a code goes to the address it names. */
    public void answered(ClaimedImport claim, SiteReply reply) {
        waiting(claim).ifPresent(request -> take(request, reply));
    }

    /** Whose it is comes before anything of the answer is told or mailed; where nobody is named, it is nobody's. */
    private void take(ImportRequest request, SiteReply reply) {
        if (!request.isFor(reply.number())) {
            request.follow(reply.number());
        }
        var differing = reply.answer().names().map(record -> differing(request, record));
        if (request.purpose() == ImportPurpose.IMPORT
                && differing.filter(Set::isEmpty).isEmpty()) {
            stop(request, ImportRequest::notImportable);
        } else if (reply.answer() instanceof SiteAnswer.Found found) {
            hold(request, found, differing.orElseThrow());
        } else {
            var struckOff = reply.answer() instanceof SiteAnswer.StruckOff;
            stop(request, struckOff ? ImportState.STRUCK_OFF : ImportState.UNKNOWN_NUMBER);
        }
    }

    private Set<IdentityPart> differing(ImportRequest request, RegisteredApplication record) {
        return applicationImport.differing(request.accountId(), record);
    }

    private void hold(ImportRequest request, SiteAnswer.Found found, Set<IdentityPart> differing) {
        var record = found.application();
        if (!differing.isEmpty()) {
            stop(request, kept -> kept.identityDiffers(differing));
            return;
        }
        if (record.standingOn(Today.of(clock).inParis()) == RegistrationTerm.NOT_RENEWED) {
            stop(request, ImportState.NOT_RENEWED);
            return;
        }
        mail(request, record);
        if (request.state() == ImportState.CODE_SENT) {
            received.keep(request, found.received());
        }
    }

    private void mail(ImportRequest request, RegisteredApplication record) {
        record.registeredEmail()
                .ifPresentOrElse(email -> mail(request, record, email), () -> stop(request, ImportState.NO_EMAIL));
    }

    private void mail(ImportRequest request, RegisteredApplication record, EmailAddress email) {
        codes.blockedUntil(request.accountId())
                .ifPresentOrElse(request::holdUntil, () -> mailIfFew(request, record, email));
    }

    private void mailIfFew(ImportRequest request, RegisteredApplication record, EmailAddress email) {
        var blocked = numberCodes.take(request, email);
        if (blocked.isPresent() && !codes.hasUsable(request)) {
            stop(request, kept -> kept.noCodeBefore(blocked.get()));
            return;
        }
        if (blocked.isEmpty()) {
            codes.mail(request, email);
        }
        request.codeSent(record);
    }

    private void stop(ImportRequest request, ImportState state) {
        stop(request, kept -> kept.end(state));
    }

    /** Someone who waits on the page sees it; someone who was told to come back later is told by mail. */
    private void stop(ImportRequest request, Consumer<ImportRequest> end) {
        codes.endAll(request.accountId());
        end.accept(request);
        if (request.isDelayed()) {
            events.fire(new KeptRequestStopped(
                    request.accountId(),
                    request.number(),
                    request.purpose() != ImportPurpose.IMPORT,
                    request.state().name(),
                    clock.instant()));
        }
    }

    /** The site did not answer: what it said before of the holder still serves, else the request waits for its next try. */
    public void unanswered(ImportQuestion question) {
        waiting(question.claim())
                .ifPresent(request -> request.record()
                        .filter(record -> differing(request, record).isEmpty())
                        .ifPresentOrElse(record -> mail(request, record), () -> wait(request, question.site())));
    }

    private void wait(ImportRequest request, RegistrationSite site) {
        circuits.leftAlone(site.code())
                .map(OpenCircuit::nextProbeAt)
                .ifPresentOrElse(
                        request::park,
                        () -> request.postpone(new RetryPolicy(settings.importPauses()), clock.instant()));
    }

    /** The request as claimed; nothing when it was given up, changed or answered meanwhile. */
    private Optional<ImportRequest> waiting(ClaimedImport claim) {
        return imports.findLocked(claim.accountId())
                .filter(request ->
                        request.isFor(claim.number()) && request.purpose() == claim.purpose() && request.isWaiting());
    }
}
