package fr.alin.candidacy.desk;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.account.AdvisorDirectory;
import fr.alin.account.view.AccountHolder;
import fr.alin.candidacy.DeskScope;
import fr.alin.candidacy.OwnWork;
import fr.alin.candidacy.model.AlreadyTaken;
import fr.alin.candidacy.model.AssignmentOver;
import fr.alin.candidacy.model.HandedToHerself;
import fr.alin.candidacy.model.NotAnAdvisor;
import fr.alin.candidacy.view.Workload;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;

/**
 * Who works on which candidacy. An assignment tells colleagues to leave it alone; it opens no dossier and closes none.
 * See decision 87-an-assignment-is-a-sign.
 */
@Stateless
@RolesAllowed(Role.ADVISOR)
public class AssignmentService {

    @Inject
    Assignments assignments;

    @Inject
    AdvisorDirectory advisors;

    @Inject
    OwnWork work;

    @Inject
    DeskScope scope;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** The account of the advisor whose candidacy it is; empty if it is everybody's. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<Long> of(long candidacy) {
        return assignments.of(candidacy);
    }

    /** The account of the colleague whose candidacy it is; empty if it is the caller's or everybody's. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<Long> ofColleague(long candidacy) {
        return assignments.of(candidacy).filter(advisor -> advisor != caller.accountId());
    }

    /**
     * @throws fr.alin.candidacy.ReasonNotStated when the home is not in the caller's departments
     * @throws AssignmentOver when it waits for no decision
     * @throws AlreadyTaken when it is a colleague's
     */
    public void take(long candidacy) {
        requireToReview(candidacy);
        if (!assignments.take(candidacy, caller.accountId(), clock.instant())) {
            throw new AlreadyTaken();
        }
    }

    /**
     * Hands a candidacy to an advisor, whoever has it now.
     *
     * @throws fr.alin.candidacy.ReasonNotStated when the home is not in the caller's departments
     * @throws AssignmentOver when it waits for no decision
     * @throws NotAnAdvisor when the account is no active advisor's
     */
    public void assign(long candidacy, long advisor) {
        requireToReview(candidacy);
        requireAdvisor(advisor);
        assignments.assign(candidacy, advisor, caller.accountId(), clock.instant());
    }

    /**
     * Makes a candidacy everybody's.
     *
     * @throws fr.alin.candidacy.ReasonNotStated when the home is not in the caller's departments
     */
    public void release(long candidacy) {
        work.require(candidacy);
        assignments.release(candidacy);
    }

    /**
     * Hands all that waits for the decision of an absent colleague, for homes in the caller's departments, to another
     * advisor, or makes it everybody's.
     *
     * @return how many candidacies
     * @throws HandedToHerself when the other one is the absent colleague
     * @throws NotAnAdvisor when the account is no active advisor's
     */
    public int handOver(long from, Optional<Long> to) {
        if (to.filter(advisor -> advisor == from).isPresent()) {
            throw new HandedToHerself();
        }
        to.ifPresent(this::requireAdvisor);
        var where = scope.territory();
        return to.map(advisor -> assignments.handOver(from, advisor, caller.accountId(), where, clock.instant()))
                .orElseGet(() -> assignments.releaseAll(from, where));
    }

    /** The active advisors by name, with what waits for the decision of each. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Workload> workloads() {
        var loads = assignments.loads();
        return advisors.active().stream()
                .map(one -> new Workload(one.accountId(), one.greeting(), loads.getOrDefault(one.accountId(), 0)))
                .toList();
    }

    private void requireToReview(long candidacy) {
        if (!assignments.isToReview(candidacy)) {
            throw new AssignmentOver();
        }
        work.require(candidacy);
    }

    private void requireAdvisor(long account) {
        if (advisors.active().stream().map(AccountHolder::accountId).noneMatch(id -> id == account)) {
            throw new NotAnAdvisor();
        }
    }
}
