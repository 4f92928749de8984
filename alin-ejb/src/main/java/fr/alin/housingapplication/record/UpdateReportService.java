package fr.alin.housingapplication.record;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.housingapplication.persistence.UpdateReportRepository;
import fr.alin.housingapplication.view.UpdateReport;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;

/** The reports on updates of the caller's application. */
@Stateless
@RolesAllowed(Role.APPLICANT)
public class UpdateReportService {

    private static final int KEPT_ON_THE_PAGE = 20;

    @Inject
    UpdateReportRepository updates;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** The reports, latest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<UpdateReport> history() {
        return updates.latest(caller.accountId(), KEPT_ON_THE_PAGE);
    }

    /** Marks all reports as seen. */
    public void acknowledge() {
        updates.acknowledge(caller.accountId(), clock.instant());
    }
}
