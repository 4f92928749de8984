package fr.alin.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;

import fr.alin.shared.privacy.PersonalData;
import fr.alin.shared.privacy.StoredRows;

/** Who read a person's dossier. The reader stays unnamed: it is another person; her role and purpose tell enough. */
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

    /** Nothing: the log proves what staff did. Its lines hold numbers behind which nobody is any more, for a year. */
    @Override
    public void erase(long accountId) {
        // the log only grows, and goes by itself
    }
}
