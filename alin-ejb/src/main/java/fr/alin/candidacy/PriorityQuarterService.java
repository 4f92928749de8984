package fr.alin.candidacy;

import java.time.Clock;
import java.time.Period;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.candidacy.model.ProgrammeQuery;
import fr.alin.candidacy.view.ProgrammeLine;
import fr.alin.shared.model.ListPage;
import fr.alin.shared.security.Role;
import fr.alin.shared.time.TimeZones;
import fr.alin.shared.time.Today;

/** The quarter of the homes that is for households whose right to housing is recognised, by programme. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class PriorityQuarterService {

    private static final Period COUNTED = Period.ofYears(1);

    @Inject
    ProgrammeList programmes;

    @Inject
    Clock clock;

    /** A page of the programmes with leases signed in the last twelve months. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ListPage<ProgrammeLine> list(ProgrammeQuery asked) {
        var first = Today.of(clock).inParis().minus(COUNTED);
        return programmes.list(asked, first.atStartOfDay(TimeZones.PARIS).toInstant());
    }
}
