package fr.alin.housingapplication.importing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import fr.alin.housingapplication.model.CodeText;
import fr.alin.housingapplication.model.ImportPurpose;
import fr.alin.housingapplication.model.ImportRequest;
import fr.alin.housingapplication.persistence.HousingApplicationRepository;
import fr.alin.housingapplication.persistence.ImportRequestRepository;
import fr.alin.shared.security.Role;
import fr.alin.shared.security.SecurityEvent;
import fr.alin.shared.security.SecurityLog;

/**
 * The transaction that checks a code: a wrong one is counted, the right one imports the application.
 */
@Stateless
@RolesAllowed(Role.APPLICANT)
public class ImportConfirmation {

    @Inject
    ImportRequestRepository imports;

    @Inject
    HousingApplicationRepository applications;

    @Inject
    SecurityCodes codes;

    @Inject
    ApplicationImport applicationImport;

    @Inject
    ApplicationRefresh refresh;

    @Inject
    SecurityLog log;

    /** If another tab has already entered the code, the import is done. */
    public CodeTrial tryCode(long accountId, CodeText typed) {
        return imports.findLocked(accountId)
                .filter(request -> request.purpose() != ImportPurpose.REFRESH)
                .map(request -> tryCode(request, typed))
                .orElseGet(() -> isProved(accountId) ? CodeTrial.imported() : CodeTrial.wrong());
    }

    private boolean isProved(long accountId) {
        return applications
                .findByAccount(accountId)
                .filter(application -> application.standing().isNumberConfirmed())
                .isPresent();
    }

    private CodeTrial tryCode(ImportRequest request, CodeText typed) {
        if (!codes.accept(request, typed)) {
            log.record(SecurityEvent.CODE_REFUSED, request.accountId());
            return CodeTrial.wrong();
        }
        var differing = request.purpose() == ImportPurpose.IMPORT
                ? applicationImport.complete(request)
                : refresh.confirm(request);
        return new CodeTrial(true, differing);
    }
}
