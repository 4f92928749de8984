package fr.alin.shared.outbox;

import java.util.Collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;

import fr.alin.shared.persistence.SqlArray;
import fr.alin.shared.privacy.StoredRows;

/** Data of the outbox about a person: kinds and dates of messages, and the texts not yet sent. */
@ApplicationScoped
public class OutboxTraces {

    @Inject
    StoredRows rows;

    /** @param partnerKeys as passed to {@link Outbox#add} */
    public JsonArray about(Collection<String> partnerKeys) {
        return rows.read("""
                select cast(jsonb_build_object('kind', kind, 'to', destination, 'about', partner_key,
                    'created_at', created_at, 'sent_at', sent_at, 'text', body) as text)
                from outbox_message where partner_key = any(cast(?1 as varchar[])) order by id""", SqlArray.of(partnerKeys));
    }

    /** Deletes these messages, even pending ones. */
    public void forget(Collection<String> partnerKeys) {
        rows.change(
                "delete from outbox_message where partner_key = any(cast(?1 as varchar[]))", SqlArray.of(partnerKeys));
    }

    /** Deletes the sent ones; pending messages stay. */
    public void forgetSent(Collection<String> partnerKeys) {
        rows.change(
                "delete from outbox_message where sent_at is not null and partner_key = any(cast(?1 as varchar[]))",
                SqlArray.of(partnerKeys));
    }
}
