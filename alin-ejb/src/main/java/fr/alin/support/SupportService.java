package fr.alin.support;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.account.AccountActService;
import fr.alin.account.AccountDirectory;
import fr.alin.account.AccountSupportService;
import fr.alin.candidacy.CandidacySupportService;
import fr.alin.candidacy.view.CandidacyState;
import fr.alin.housingapplication.importing.ApplicationSupportService;
import fr.alin.housingapplication.view.OwnerProof;
import fr.alin.shared.outbox.MailKey;
import fr.alin.shared.outbox.PersonMailService;
import fr.alin.shared.security.Role;
import fr.alin.support.model.CallerFact;
import fr.alin.support.model.KnownCaller;
import fr.alin.support.view.SupportedPerson;

/**
 * Support's call with a person: she shows who she is, her state is read, and what she lacks is made anew by the services
 * of its context. See decision 94-what-staff-did-to-an-account.
 */
@Stateless
@RolesAllowed(Role.SUPPORT)
public class SupportService {

    @Inject
    AccountActService acts;

    @Inject
    AccountDirectory directory;

    @Inject
    AccountSupportService accounts;

    @Inject
    ApplicationSupportService applications;

    @Inject
    CandidacySupportService candidacies;

    @Inject
    PersonMailService mails;

    /** What the caller can be asked. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Set<CallerFact> questions(long accountId) {
        return known(accountId).questions();
    }

    /**
     * Opens the account if the answers prove the caller. Recorded either way.
     *
     * @return whether they do
     * @throws fr.alin.account.model.AccountNotFound when no applicant has it
     */
    public boolean open(OpenPerson command) {
        var proved = known(command.accountId()).isProvedBy(command.answers());
        if (proved) {
            acts.open(command.accountId(), command.reason());
        } else {
            acts.refuse(command.accountId(), command.reason());
        }
        return proved;
    }

    /**
     * @throws fr.alin.account.model.AccountNotFound when it is no applicant's account
     * @throws fr.alin.account.AccountNotOpened when the caller has not opened the account
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public SupportedPerson person(long accountId) {
        acts.requireApplicant(accountId);
        var state = accounts.state(accountId);
        var applied = candidacies.of(accountId);
        return new SupportedPerson(
                state,
                applications.state(accountId),
                applications.importing(accountId),
                applied,
                mails.latest(mailKeys(accountId, applied)),
                acts.of(accountId));
    }

    private KnownCaller known(long accountId) {
        acts.requireApplicant(accountId);
        var holder = directory.holder(accountId);
        var proof = applications.proof(accountId);
        return new KnownCaller(
                holder.email(), holder.mobile(), proof.map(OwnerProof::birthDate), proof.map(OwnerProof::number));
    }

    private static List<String> mailKeys(long accountId, List<CandidacyState> applied) {
        return Stream.concat(
                        Stream.of(MailKey.ofAccount(accountId)),
                        applied.stream().map(candidacy -> candidacy.reference().value()))
                .toList();
    }
}
