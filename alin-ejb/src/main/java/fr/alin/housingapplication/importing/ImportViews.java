package fr.alin.housingapplication.importing;

import java.time.Instant;
import java.util.Optional;

import fr.alin.housingapplication.model.ImportRequest;
import fr.alin.housingapplication.model.ImportState;
import fr.alin.housingapplication.model.SecurityCode;
import fr.alin.housingapplication.view.ImportView;
import fr.alin.reference.view.RegistrationSite;
import fr.alin.registration.model.RegisteredApplication;
import fr.alin.registration.view.OpenCircuit;
import fr.alin.shared.model.EmailAddress;

/** Builds the view of an import, without any data of the application. */
final class ImportViews {

    private ImportViews() {}

    static ImportView of(
            ImportRequest request,
            RegistrationSite site,
            Optional<OpenCircuit> down,
            Optional<SecurityCode> open,
            Instant now) {
        var code = open.filter(candidate -> request.state() == ImportState.CODE_SENT);
        var hasMail = request.state() == ImportState.CODE_SENT || request.state() == ImportState.CODE_LOCKED;
        return new ImportView(
                request.number(),
                request.state(),
                site.label(),
                site.door(request.number()),
                request.record()
                        .filter(record -> hasMail)
                        .flatMap(RegisteredApplication::registeredEmail)
                        .map(EmailAddress::masked),
                code.map(SecurityCode::expiresAt),
                code.filter(candidate -> candidate.isUsable(now))
                        .map(SecurityCode::triesLeft)
                        .orElse(0),
                nextTry(request, down),
                request.purpose(),
                down.filter(alone -> request.isWaiting()).map(OpenCircuit::since),
                request.replacedNumber(),
                request.differing());
    }

    /** If the circuit is open, the next try is the site's next probe; otherwise it is that of the request. */
    private static Optional<Instant> nextTry(ImportRequest request, Optional<OpenCircuit> down) {
        return Optional.of(down.filter(alone -> request.isWaiting())
                        .map(OpenCircuit::nextProbeAt)
                        .orElse(request.nextTryAt()))
                .filter(next -> request.isWaiting() || request.state() == ImportState.TOO_MANY_CODES);
    }
}
