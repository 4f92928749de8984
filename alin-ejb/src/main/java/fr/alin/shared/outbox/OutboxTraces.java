package fr.alin.shared.outbox;

import java.util.Collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;

import fr.alin.shared.persistence.SqlArray;
import fr.alin.shared.privacy.StoredRows;

/** What the outbox still knows of messages about a person: their kinds and days, and the texts not yet sent. */
@ApplicationScoped
public class OutboxTraces {

    @Inject
    StoredRows rows;

    /** @param partnerKeys as they were given to {@link Outbox#add} */
    public JsonArray about(Collection<String> partnerKeys) {
        return rows.read("""
                select cast(jsonb_build_object('kind', kind, 'to', destination, 'about', partner_key,
                    'created_at', created_at, 'sent_at', sent_at, 'text', body) as text)
                from outbox_message where partner_key = any(cast(?1 as varchar[])) order by id""", SqlArray.of(partnerKeys));
    }

    /** Deletes them, also those that were still owed. */
    public void forget(Collection<String> partnerKeys) {
        rows.change(
                "delete from outbox_message where partner_key = any(cast(?1 as varchar[]))", SqlArray.of(partnerKeys));
    }

    /** Deletes those that were sent; what is still owed stays. */
    public void forgetSent(Collection<String> partnerKeys) {
        rows.change(
                "delete from outbox_message where sent_at is not null and partner_key = any(cast(?1 as varchar[]))",
                SqlArray.of(partnerKeys));
    }
}
