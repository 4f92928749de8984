package fr.alin.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;

import fr.alin.shared.privacy.PersonalData;
import fr.alin.shared.privacy.StoredRows;

/**
 * What a person wrote to support, with the answers. An erasure also takes what somebody wrote with her address and without
 * an account.
 */
@ApplicationScoped
class HelpData implements PersonalData {

    @Inject
    StoredRows rows;

    @Override
    public String name() {
        return "helpRequests";
    }

    @Override
    public JsonValue of(long accountId) {
        return rows.read("""
                select cast(to_jsonb(h) - 'version' - 'account_id' - 'source' - 'member_id' - 'answered_by' as text)
                from help_request h where account_id = ?1 order by id""", accountId);
    }

    @Override
    public void erase(long accountId) {
        rows.change("""
                delete from help_request
                where account_id = ?1 or email = (select a.email from account a where a.id = ?1)""", accountId);
    }
}
