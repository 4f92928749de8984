package fr.alin.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;

import fr.alin.shared.privacy.PersonalData;
import fr.alin.shared.privacy.StoredRows;

/** Readings of a person's dossier, with the reader's role and purpose. Her name is left out: she is another person. */
@ApplicationScoped
class ReadingData implements PersonalData {

    @Inject
    StoredRows rows;

    @Override
    public String name() {
        return "readings";
    }

    @Override
    public JsonValue of(long accountId) {
        return rows.read("""
                select cast(to_jsonb(r) - 'id' - 'owner_account_id' - 'reader_id' as text)
                from dossier_reading r where owner_account_id = ?1 order by read_at""", accountId);
    }

    /**
     * Erases nothing: the log proves what staff did. After an erasure the account numbers identify no person; the
     * log is kept for a year.
     */
    @Override
    public void erase(long accountId) {
        // expires by itself
    }
}
