package fr.alin.staff;

import static fr.alin.shared.persistence.InstantColumn.instant;
import static fr.alin.shared.persistence.InstantColumn.optionalInstant;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.shared.model.Folding;
import fr.alin.shared.model.ListPage;
import fr.alin.shared.model.TypedText;
import fr.alin.shared.persistence.CountedRows;
import fr.alin.shared.persistence.FoldedSql;
import fr.alin.shared.persistence.SortedSql;
import fr.alin.staff.model.StaffOrder;
import fr.alin.staff.model.StaffQuery;
import fr.alin.staff.model.StaffRole;
import fr.alin.staff.model.StaffState;
import fr.alin.staff.model.Territory;
import fr.alin.staff.view.StaffLine;

/** The members as a list, each page in one statement, and one of them likewise. */
@ApplicationScoped
class StaffListRepository {

    private static final String COLUMNS =
            "id, name, email, role, agency, whole_country, departments, state, invited_at," + " invited_until, seen_at";

    /** ?1 is now. */
    private static final String MEMBERS = """
            with member as (
                select a.id, a.first_name || ' ' || coalesce(nullif(a.usage_name, ''), a.birth_name) as name,
                       a.email, a.role, g.name as agency, m.whole_country,
                       (select string_agg(t.department_code, ' ' order by t.department_code)
                        from staff_territory t where t.account_id = m.account_id) as departments,
                       case when a.suspended_at is not null then 'SUSPENDED' when a.status = 'ACTIVE' then 'ACTIVE'
                            when m.invited_until <= ?1 then 'EXPIRED' else 'INVITED' end as state,
                       m.invited_at, m.invited_until,
                       case when a.status = 'ACTIVE' then a.last_seen_at end as seen_at
                from staff_member m join account a on a.id = m.account_id left join agency g on g.id = m.agency_id
            )""";

    private static final String LIST =
            MEMBERS + """
            , asked as (
                select * from member
                where %s and (?4 = '' or role = ?4) and (?5 = '' or state = ?5)
            ), page as (
                select * from asked order by {order} limit ?6 offset ?7
            )
            select (select count(*) from asked), %s
            from (select 1) one left join page on true
            order by {order}""".formatted(FoldedSql.contains("?2", "?3", "name", "email", "agency", "departments"), COLUMNS);

    private static final SortedSql<StaffOrder> LISTS =
            new SortedSql<>(LIST, StaffOrder.class, StaffListRepository::column, "id");

    private static final String ONE = MEMBERS + " select 1, " + COLUMNS + " from member where id = ?2";

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    public ListPage<StaffLine> list(StaffQuery asked, Instant now) {
        var query = entities.createNativeQuery(LISTS.by(asked.order()))
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, TypedText.line(asked.text()))
                .setParameter(3, Folding.letters(asked.text()))
                .setParameter(4, asked.role().map(Enum::name).orElse(""))
                .setParameter(5, asked.state().map(Enum::name).orElse(""));
        return CountedRows.page(query, asked.slice(), 6, StaffListRepository::line);
    }

    public Optional<StaffLine> find(long accountId, Instant now) {
        @SuppressWarnings("unchecked")
        var rows = (List<Object[]>) entities.createNativeQuery(ONE)
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, accountId)
                .getResultList();
        return rows.stream().findFirst().map(StaffListRepository::line);
    }

    private static String column(StaffOrder order) {
        return switch (order) {
            case NAME -> "upper(name)";
            case EMAIL -> "email";
            case ROLE -> "role";
            case AGENCY -> "upper(agency)";
            case STATE -> "state";
            case INVITED -> "invited_at";
            case SEEN -> "seen_at";
        };
    }

    private static StaffLine line(Object[] row) {
        return new StaffLine(
                ((Number) row[1]).longValue(),
                (String) row[2],
                (String) row[3],
                StaffRole.valueOf((String) row[4]),
                Optional.ofNullable((String) row[5]),
                territory((Boolean) row[6], (String) row[7]),
                StaffState.valueOf((String) row[8]),
                instant(row[9]),
                instant(row[10]),
                optionalInstant(row[11]));
    }

    private static Territory territory(boolean wholeCountry, String departments) {
        return wholeCountry ? Territory.country() : Territory.of(Arrays.asList(departments.split(" ")));
    }
}
