package fr.alin.employer;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

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
import fr.alin.employer.view.ConsentLine;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;

/** The register of consents to data sharing. Lines are added in the caller's transaction. */
@Stateless
@RolesAllowed({Role.APPLICANT, Role.SYSTEM})
public class ConsentService {

    @Inject
    ConsentRepository consents;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * Adds the choice, unless the same one is in force with this text and policy.
     *
     * @return whether a line was added
     */
    public boolean choose(long accountId, DataSharingChoice choice, ConsentCompany company, ConsentText text) {
        var current = standing(accountId)
                .filter(line -> line.choice().equals(Optional.of(choice)))
                .filter(line -> line.isFor(company) && line.hasText(text));
        if (current.isPresent()) {
            return false;
        }
        consents.add(DataSharingConsent.chosen(accountId, choice, company, text, clock.instant()));
        return true;
    }

    /** The choice in force, if any. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<ConsentLine> standing(long accountId) {
        return consents.linesOf(accountId).stream()
                .findFirst()
                .filter(line -> line.choice().isPresent());
    }

    /** Records that the choice in force has ended; does nothing if there is none. */
    @RolesAllowed({Role.APPLICANT, Role.DPO, Role.SYSTEM})
    public void end(long accountId, ConsentCause cause) {
        standing(accountId)
                .ifPresent(line -> consents.add(DataSharingConsent.ended(
                        accountId,
                        cause,
                        new ConsentCompany(line.siret(), line.companyName(), line.policyVersion()),
                        clock.instant())));
    }

    /** The caller's lines, latest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ConsentLine> own() {
        return consents.linesOf(caller.accountId());
    }
}
