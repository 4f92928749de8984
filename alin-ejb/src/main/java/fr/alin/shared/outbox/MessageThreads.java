package fr.alin.shared.outbox;

import static fr.alin.shared.json.JsonLibrary.JSON;
import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Finds one message of a landlord, its text, and what belongs to it. */
@ApplicationScoped
class MessageThreads {

    /** Most messages of a thread, the oldest first; also bounds the references that are followed. */
    static final int MOST = 200;

    /** Most characters of a text that are read. */
    private static final int SHOWN = 20_000;

    private static final String COLUMNS = """
            select 0, direction, key, message_id, partner, kind, about, since, state, attempts, size, reason
            from exchange_traffic where since is not null""";

    private static final String ONE = COLUMNS + " and message_id in (?1, ?2) and direction = ?3 and key = ?1";

    private static final String REFERRED = COLUMNS + """
             and partner = ?2 and (message_id = any(array(select jsonb_array_elements_text(cast(?1 as jsonb))))
                or about = any(array(select jsonb_array_elements_text(cast(?1 as jsonb)))))
            order by since, direction, key limit ?3""";

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    @Inject
    Instance<ExchangeSubjects> subjects;

    Optional<TrafficLine> find(TrafficDirection direction, String key) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(ONE)
                .setParameter(1, key)
                .setParameter(2, key.substring(key.indexOf('/') + 1))
                .setParameter(3, direction.name())
                .setMaxResults(1)
                .getResultList();
        return rows.stream().map(TrafficRepository::line).findFirst();
    }

    /** The message with what its landlord and AL'in wrote about the same, in time, at most two hundred. */
    List<TrafficLine> of(TrafficLine message) {
        if (message.partner().isEmpty()) {
            return List.of(message);
        }
        var references = new HashSet<>(Set.of(message.messageId()));
        if (!message.about().isEmpty()) {
            references.add(message.about());
            subjects.forEach(known -> references.addAll(known.with(message.about())));
        }
        references.addAll(referred(message.partner(), references).stream()
                .map(TrafficLine::messageId)
                .collect(toSet()));
        return referred(message.partner(), references);
    }

    private List<TrafficLine> referred(String partner, Set<String> references) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(REFERRED)
                .setParameter(1, JSON.createArrayBuilder(references).build().toString())
                .setParameter(2, partner)
                .setParameter(3, MOST)
                .getResultList();
        return rows.stream().map(TrafficRepository::line).toList();
    }

    /** The beginning of the text as it was sent; empty for one that is not kept. */
    Optional<String> text(TrafficLine message) {
        var statement = message.direction() == TrafficDirection.OUT
                ? "select left(body, ?2) from outbox_message where message_id = ?1 and body <> ''"
                : """
                  select left(body, ?2) from inbox_message
                  where message_id = ?3 and concat_ws('/', nullif(sender, ''), message_id) = ?1 and body <> ''""";
        var query = entities.createNativeQuery(statement)
                .setParameter(1, message.key())
                .setParameter(2, SHOWN);
        if (message.direction() == TrafficDirection.IN) {
            query.setParameter(3, message.messageId());
        }
        @SuppressWarnings("unchecked")
        List<String> found = query.getResultList();
        return found.stream().findFirst();
    }
}
