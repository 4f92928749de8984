package fr.alin.staff;

import static fr.alin.shared.persistence.InstantColumn.instant;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.shared.security.CurrentCaller;
import fr.alin.staff.model.StaffAct;
import fr.alin.staff.model.StaffActKind;
import fr.alin.staff.view.StaffActLine;

/** The log of what was done to the members' accounts, by whom, when and why. */
@ApplicationScoped
class StaffActLog {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** Records an act of the caller's that replaces nothing. */
    void record(StaffActKind kind, long memberId, String reason) {
        record(kind, memberId, reason, "", "");
    }

    void record(StaffActKind kind, long memberId, String reason, String before, String after) {
        entities.persist(new StaffAct(memberId, caller.accountId(), kind, reason, before, after, clock.instant()));
    }

    /** What was done to this member's account, latest first. */
    List<StaffActLine> of(long memberId) {
        List<?> rows = entities.createNativeQuery("""
                        select s.acted_at, s.kind, a.first_name || ' ' || coalesce(nullif(a.usage_name, ''), a.birth_name),
                               s.reason, s.was, s.became
                        from staff_act s left join account a on a.id = s.actor_id
                        where s.member_id = ?1 order by s.acted_at desc, s.id desc""").setParameter(1, memberId).getResultList();
        return rows.stream().map(Object[].class::cast).map(StaffActLog::line).toList();
    }

    private static StaffActLine line(Object[] row) {
        return new StaffActLine(
                instant(row[0]),
                StaffActKind.valueOf((String) row[1]),
                row[2] == null ? "" : (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5]);
    }
}
