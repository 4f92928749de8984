package fr.alin.shared.outbox;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.shared.privacy.StaffTrace;
import fr.alin.shared.privacy.StaffTraces;

/** The messages that a member opened, with the reasons. */
@ApplicationScoped
class ExchangeActTraces implements StaffTraces {

    @Inject
    ExchangeActLog log;

    @Override
    public List<StaffTrace> by(long memberId, int most) {
        return log.by(memberId, most);
    }
}
