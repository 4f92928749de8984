package fr.alin.walk;

import java.util.UUID;

import fr.alin.journey.DatabaseRows;

/** Answers of landlords that contradict what is known. */
final class ContradictionFixtures {

    private ContradictionFixtures() {}

    /** A decision on the candidacy that waits for an advisor; returns its id. */
    static String of(String candidacy) {
        var message = UUID.randomUUID().toString();
        DatabaseRows.change("""
            insert into answer_contradiction (id, sender, message_id, candidacy_id, came_at, code, element, value, details,
                                              kind, day, decision, words, state)
            values (nextval('answer_contradiction_seq'), 'TOITS', ?, cast(? as bigint), now(), 'candidacy.another-decision',
                    'outcome', 'NOT_ALLOCATED', 'ALLOCATED', 'DECISION', current_date, 'NOT_ALLOCATED',
                    'Dossier incomplet.', 'OPEN')\
            """, message, candidacy);
        return DatabaseRows.find("select id from answer_contradiction where message_id = ?", message)
                .orElseThrow();
    }
}
