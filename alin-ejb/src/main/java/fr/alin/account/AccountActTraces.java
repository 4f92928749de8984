package fr.alin.account;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.shared.privacy.StaffTrace;
import fr.alin.shared.privacy.StaffTraces;

/** What a member did to people's accounts. */
@ApplicationScoped
class AccountActTraces implements StaffTraces {

    @Inject
    AccountActRepository acts;

    @Override
    public List<StaffTrace> by(long memberId, int most) {
        return acts.by(memberId, most);
    }
}
