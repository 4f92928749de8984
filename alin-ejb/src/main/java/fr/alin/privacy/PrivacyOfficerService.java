package fr.alin.privacy;

import static java.util.Comparator.comparing;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

import fr.alin.account.AccountActService;
import fr.alin.account.AccountDirectory;
import fr.alin.account.model.AccountActKind;
import fr.alin.account.model.AccountNotFound;
import fr.alin.account.model.StatedReason;
import fr.alin.account.view.AccountHolder;
import fr.alin.privacy.model.ErasureCause;
import fr.alin.privacy.view.PersonFile;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.privacy.StaffTrace;
import fr.alin.shared.privacy.StaffTraces;
import fr.alin.shared.security.Role;
import fr.alin.shared.security.SecurityEvent;
import fr.alin.shared.security.SecurityLog;

/**
 * What the data protection officer does for a person who cannot sign in, and what she reads in the logs of the staff.
 * Each act is recorded, and shown to the person as long as she has an account.
 */
@Stateless
@RolesAllowed(Role.DPO)
public class PrivacyOfficerService {

    private static final int MOST = 200;

    @Inject
    AccountActService acts;

    @Inject
    AccountDirectory accounts;

    @Inject
    PersonalDataExport data;

    @Inject
    ReadingRepository readings;

    @Inject
    AccountErasure erasure;

    @Inject
    Instance<StaffTraces> traces;

    @Inject
    SecurityLog log;

    /**
     * Opens a person's file.
     *
     * @param reason why, and how she proved who she is
     * @throws AccountNotFound when no applicant has the account
     */
    public void open(long accountId, StatedReason reason) {
        acts.open(accountId, reason);
    }

    /** @throws AccountNotFound when no applicant has the account */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void requirePerson(long accountId) {
        acts.requireApplicant(accountId);
    }

    /**
     * @throws fr.alin.account.model.AccountNotFound when it is no applicant's account
     * @throws fr.alin.account.AccountNotOpened when the caller has not opened it
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PersonFile file(long accountId) {
        acts.requireApplicant(accountId);
        acts.requireOpen(accountId);
        return new PersonFile(
                accounts.holder(accountId),
                data.held(accountId),
                readings.readersOf(accountId, MOST),
                acts.of(accountId));
    }

    /** All data on the person, for her. */
    public JsonObject export(long accountId) {
        acts.record(accountId, AccountActKind.EXPORTED);
        log.record(SecurityEvent.DATA_EXPORTED, accountId);
        return data.of(accountId);
    }

    /**
     * Erases the account with all its data, immediately and permanently. The person is told by mail.
     *
     * @param typed the account's address, typed to confirm
     * @return the reference that proves the erasure
     * @throws ErasureNotConfirmed when another address was typed
     * @throws fr.alin.shared.error.BusinessException when a landlord has the dossier
     */
    public String erase(long accountId, EmailAddress typed) {
        acts.requireOpen(accountId);
        if (!accounts.holder(accountId).email().equals(typed)) {
            throw new ErasureNotConfirmed();
        }
        var reference = erasure.erase(accountId, ErasureCause.REQUEST).value();
        acts.recordErasure(reference);
        return reference;
    }

    /** A member of staff, by her address. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public AccountHolder member(EmailAddress email) {
        return accounts.member(email);
    }

    /** What the member did lately: readings, searches, acts on accounts; latest first. That it was read is logged. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<StaffTrace> tracesOf(long memberId) {
        log.record(SecurityEvent.STAFF_LOG_READ, memberId);
        return traces.stream()
                .flatMap(each -> each.by(memberId, MOST).stream())
                .sorted(comparing(StaffTrace::at).reversed())
                .limit(MOST)
                .toList();
    }
}
