package fr.alin.candidacy;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.account.AccountActService;
import fr.alin.candidacy.model.CandidacyReference;
import fr.alin.candidacy.view.CandidacyLine;
import fr.alin.candidacy.view.CandidacyState;
import fr.alin.shared.security.Role;

/** What support sees of a person's candidacies. */
@Stateless
@RolesAllowed(Role.SUPPORT)
public class CandidacySupportService {

    @Inject
    CandidacyQueries queries;

    @Inject
    AccountActService acts;

    /**
     * Active and ended, newest first.
     *
     * @throws fr.alin.account.AccountNotOpened when the caller has not opened the account
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<CandidacyState> of(long accountId) {
        acts.requireOpen(accountId);
        return queries.allOf(accountId).stream()
                .map(CandidacySupportService::state)
                .toList();
    }

    private static CandidacyState state(CandidacyLine line) {
        var offer = line.offer();
        return new CandidacyState(
                CandidacyReference.of(line.id()),
                line.status(),
                line.statusSince(),
                offer.reference(),
                offer.type(),
                offer.city(),
                offer.landlordName());
    }
}
