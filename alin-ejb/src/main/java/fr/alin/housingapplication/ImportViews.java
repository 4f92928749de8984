package fr.alin.housingapplication;

import java.time.Instant;
import java.util.Optional;

import fr.alin.housingapplication.model.ImportRequest;
import fr.alin.housingapplication.model.ImportState;
import fr.alin.housingapplication.model.SecurityCode;
import fr.alin.housingapplication.model.registered.RegisteredApplication;
import fr.alin.housingapplication.view.ImportView;
import fr.alin.reference.view.RegistrationSite;
import fr.alin.shared.model.EmailAddress;

/** Shows an import without showing anything of the application itself. */
final class ImportViews {

    private ImportViews() {}

    static ImportView of(ImportRequest request, RegistrationSite site, Optional<SecurityCode> open, Instant now) {
        var code = open.filter(candidate -> candidate.isFor(request.number()))
                .filter(candidate -> request.state() == ImportState.CODE_SENT);
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
                Optional.of(request.nextTryAt()).filter(next -> request.isWaiting()));
    }
}
