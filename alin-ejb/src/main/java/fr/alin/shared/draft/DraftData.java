package fr.alin.shared.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;

import fr.alin.shared.privacy.PersonalData;
import fr.alin.shared.privacy.StoredRows;

/** What a person has typed and not yet confirmed. */
@ApplicationScoped
public class DraftData implements PersonalData {

    @Inject
    StoredRows rows;

    @Override
    public String name() {
        return "drafts";
    }

    @Override
    public JsonValue of(long accountId) {
        return rows.read(
                "select cast(to_jsonb(d) - 'account_id' as text) from draft d where account_id = ?1", accountId);
    }

    @Override
    public void erase(long accountId) {
        rows.change("delete from draft where account_id = ?1", accountId);
    }
}
