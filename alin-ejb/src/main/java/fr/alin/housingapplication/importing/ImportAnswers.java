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

/** The transactions that record a site's answer to a request, or its failure. Each answer is applied once. */
@Stateless
@RolesAllowed({Role.APPLICANT, Role.SUPPORT, Role.SYSTEM})
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

    /** Holds the record back and mails a code to the address that it names. */
    public void answered(ClaimedImport claim, SiteReply reply) {
        waiting(claim).ifPresent(request -> take(request, reply));
    }

    /** Compares the identity before anything is shown or mailed. An answer that names no person is not importable. */
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

    /** Ends the request. Applicants who were asked to come back later get a mail; others see it on the page. */
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

    /** The site did not answer: mails the code for an earlier answer if there is one, else waits for the next try. */
    public void unanswered(ImportQuestion question) {
        waiting(question.claim())
                .ifPresent(request -> request.record()
                        .filter(record -> differing(request, record).isEmpty())
                        .ifPresentOrElse(record -> mail(request, record), () -> wait(request, question.site())));
    }

    private void wait(ImportRequest request, RegistrationSite site) {
        circuits.openCircuit(site.code())
                .map(OpenCircuit::nextProbeAt)
                .ifPresentOrElse(
                        request::park,
                        () -> request.postpone(new RetryPolicy(settings.importPauses()), clock.instant()));
    }

    /** The claimed request; empty if it was cancelled, changed or answered in the meantime. */
    private Optional<ImportRequest> waiting(ClaimedImport claim) {
        return imports.findLocked(claim.accountId())
                .filter(request ->
                        request.isFor(claim.number()) && request.purpose() == claim.purpose() && request.isWaiting());
    }
}
