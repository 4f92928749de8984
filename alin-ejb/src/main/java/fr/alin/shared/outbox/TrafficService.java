package fr.alin.shared.outbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.shared.model.ListPage;
import fr.alin.shared.security.Role;

/** Shows administrators every message exchanged with landlords, without its text. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class TrafficService {

    @Inject
    TrafficRepository traffic;

    /** A page of the messages that match; of more than ten thousand, the newest. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ListPage<TrafficLine> list(TrafficQuery asked) {
        return traffic.list(asked);
    }
}
