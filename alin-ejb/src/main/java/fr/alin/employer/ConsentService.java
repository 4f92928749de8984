package fr.alin.employer;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.employer.model.ConsentCause;
import fr.alin.employer.model.ConsentCompany;
import fr.alin.employer.model.ConsentText;
import fr.alin.employer.model.DataSharingChoice;
import fr.alin.employer.model.DataSharingConsent;
import fr.alin.employer.persistence.ConsentRepository;
import fr.alin.employer.view.ConsentLine;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;

/** The register of what employees let their companies see: in the transaction of the act it proves. */
@Stateless
@RolesAllowed({Role.APPLICANT, Role.SYSTEM})
public class ConsentService {

    @Inject
    ConsentRepository consents;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    public void chosen(long accountId, DataSharingChoice choice, ConsentCompany company, ConsentText text) {
        consents.add(DataSharingConsent.chosen(accountId, choice, company, text, clock.instant()));
    }

    public void ended(long accountId, ConsentCause cause, ConsentCompany company) {
        consents.add(DataSharingConsent.ended(accountId, cause, company, clock.instant()));
    }

    /** The caller's own lines, the newest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ConsentLine> own() {
        return consents.linesOf(caller.accountId());
    }
}
