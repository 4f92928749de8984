package fr.alin.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;

import fr.alin.shared.privacy.PersonalData;
import fr.alin.shared.privacy.StoredRows;

/** The warnings of an erasure sent to a person. */
@ApplicationScoped
class WarningData implements PersonalData {

    @Inject
    StoredRows rows;

    @Override
    public String name() {
        return "erasureWarnings";
    }

    @Override
    public JsonValue of(long accountId) {
        return rows.read("""
                select cast(to_jsonb(w) - 'account_id' as text)
                from erasure_warning w where account_id = ?1 order by warned_at""", accountId);
    }

    @Override
    public void erase(long accountId) {
        rows.change("delete from erasure_warning where account_id = ?1", accountId);
    }
}
