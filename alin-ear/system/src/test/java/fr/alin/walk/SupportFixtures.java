package fr.alin.walk;

import java.util.Optional;

import fr.alin.journey.DatabaseRows;
import fr.alin.journey.ReadyPerson;

/** People whom support helps, for the walk. */
final class SupportFixtures {

    private SupportFixtures() {}

    /** The required parameter of a page of support or data protection. */
    static Optional<String> question(String page) {
        return switch (page) {
            case "/support/opening", "/dpo/opening" -> Optional.of("id=" + caller());
            case "/support/request" -> Optional.of("id=" + request());
            case "/support/person", "/dpo/person", "/dpo/erasure" -> Optional.of("id=" + opened());
            case "/dpo/erased" -> Optional.of("reference=" + WalkFixtures.erased());
            default -> Optional.empty();
        };
    }

    /** An employee who waits for a code and calls. */
    private static String caller() {
        var person = ReadyPerson.arrives();
        DatabaseRows.change("""
            insert into import_request (id, version, account_id, unique_number, state, delayed, attempts, next_try_at,
                                        purpose, asked_at)
            select nextval('import_request_seq'), 0, id, ?, 'CODE_LOCKED', false, 1, now(), 'IMPORT', now()
            from account where email = ?\
            """, person.number(), person.email());
        DatabaseRows.change("""
            insert into account_session (id, account_id, key_digest, device, signed_in_at, last_seen_at)
            select nextval('account_session_seq'), id, 'called ' || id, '', now(), now() from account where email = ?\
            """, person.email());
        DatabaseRows.change("""
            insert into device_throttle (account_id, device_digest, version, tries, locks, last_try_at, locked_until)
            select id, 'called', 1, 0, 1, now(), now() + interval '1 day' from account where email = ?\
            """, person.email());
        return DatabaseRows.find("select cast(id as text) from account where email = ?", person.email())
                .orElseThrow();
    }

    /** What an employee wrote who lets support open her account. */
    private static String request() {
        var caller = caller();
        DatabaseRows.change("""
            insert into help_request (version, account_id, name, email, language, subject, words, context_agreed, source,
                                      asked_at)
            select 0, id, first_name || ' ' || birth_name, email, 'FR', 'CODE', 'Rien reçu', true, '', now()
            from account where id = cast(? as bigint)\
            """, caller);
        return DatabaseRows.find(
                        "select cast(max(id) as text) from help_request where account_id = cast(? as bigint)", caller)
                .orElseThrow();
    }

    /** The same, opened by everybody who may. */
    private static String opened() {
        var caller = caller();
        DatabaseRows.change("""
            insert into account_act (account_id, actor_id, actor_role, kind, reason, acted_at)
            select cast(? as bigint), id, role, 'OPENED', 'Appel du tour', now() from account where role in ('SUPPORT', 'DPO')\
            """, caller);
        return caller;
    }
}
