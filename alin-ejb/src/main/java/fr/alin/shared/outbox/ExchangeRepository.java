package fr.alin.shared.outbox;

import static fr.alin.shared.persistence.InstantColumn.instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.shared.model.Folding;
import fr.alin.shared.model.ListPage;
import fr.alin.shared.model.TypedText;
import fr.alin.shared.persistence.CountedRows;
import fr.alin.shared.persistence.FoldedSql;
import fr.alin.shared.persistence.SortedSql;

/** The administrators' lists of messages, each page in one statement. */
@ApplicationScoped
class ExchangeRepository {

    /** A message has one of the codes, as its queue, kind, reason or landlord. */
    private static final String CODED = """
            exists (select 1 from unnest(string_to_array(?5, ' ')) code
                where kind = code or {queue} = code or strpos({reason}, code) > 0
                    or strpos({queue}, 'landlord.' || code || '.') = 1 or strpos(message_id, code || '/') = 1
                    or strpos(body, 'landlord="' || code || '"') > 0)""";

    private static final String CANDIDACY_IN_ANSWER = "substring(body from 'candidacy=\"([A-Z0-9]+)\"')";

    private static final String LIST = """
            with asked as (
                %s and %s
            ), page as (
                select * from asked order by {order} limit ?3 offset ?4
            )
            select (select count(*) from asked), message_id, partner, kind, since, attempts, reason, body
            from (select 1) one left join page on true
            order by {order}""";

    private static final SortedSql<ExchangeOrder> SET_ASIDE =
            lists("""
            select 0 as id, concat_ws('/', nullif(sender, ''), message_id) as message_id, source as partner, kind, received_at as since, attempts, reason, body
            from inbox_message where state = 'SET_ASIDE'""", search("source", "reason", CANDIDACY_IN_ANSWER));

    private static final SortedSql<ExchangeOrder> OWED = lists("""
            select id, message_id, destination as partner, kind, created_at as since, attempts, last_error as reason, body
            from outbox_message where sent_at is null""", search("destination", "last_error", "partner_key"));

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    ListPage<ExchangeLine> setAside(ExchangeQuery asked) {
        return list(SET_ASIDE, asked);
    }

    ListPage<ExchangeLine> owed(ExchangeQuery asked) {
        return list(OWED, asked);
    }

    private ListPage<ExchangeLine> list(SortedSql<ExchangeOrder> lists, ExchangeQuery asked) {
        var query = entities.createNativeQuery(lists.by(asked.order()))
                .setParameter(1, TypedText.line(asked.text()))
                .setParameter(2, Folding.letters(asked.text()))
                .setParameter(5, String.join(" ", asked.codes()));
        return CountedRows.page(query, asked.slice(), 3, ExchangeRepository::line);
    }

    private static String search(String queue, String reason, String candidacy) {
        var codes = CODED.replace("{queue}", queue).replace("{reason}", reason);
        return "(" + FoldedSql.contains("?1", "?2", "message_id", queue, "kind", reason, candidacy) + " or " + codes
                + ")";
    }

    private static SortedSql<ExchangeOrder> lists(String messages, String search) {
        return new SortedSql<>(
                LIST.formatted(messages, search),
                ExchangeOrder.class,
                ExchangeRepository::column,
                "since",
                "id",
                "message_id");
    }

    private static String column(ExchangeOrder order) {
        return switch (order) {
            case SINCE -> "since";
            case PARTNER -> "partner";
            case KIND -> "kind";
            case ATTEMPTS -> "attempts";
        };
    }

    private static ExchangeLine line(Object[] row) {
        var partner = (String) row[2];
        var kind = (String) row[3];
        return new ExchangeLine(
                (String) row[1],
                partner,
                kind,
                instant(row[4]),
                ((Number) row[5]).intValue(),
                (String) row[6],
                Outbox.isPersonal(partner, kind) ? null : (String) row[7]);
    }
}
