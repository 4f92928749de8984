package fr.alin.alert;

import static fr.alin.shared.json.JsonLibrary.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;

import fr.alin.shared.privacy.PersonalData;
import fr.alin.shared.privacy.StoredRows;

/** A person's saved searches, their index entries and the offers they matched. */
@ApplicationScoped
class AlertData implements PersonalData {

    @Inject
    StoredRows rows;

    @Override
    public String name() {
        return "alerts";
    }

    @Override
    public JsonValue of(long accountId) {
        return JSON.createObjectBuilder()
                .add("searches", rows.read("""
                        select cast(to_jsonb(a) - 'id' - 'version' - 'account_id'
                            || jsonb_build_object('filters', cast(a.filters as jsonb)) as text)
                        from offer_alert a where account_id = ?1 order by id""", accountId))
                .add("places", rows.read("""
                        select cast(to_jsonb(p) - 'alert_id' - 'account_id' as text)
                        from offer_alert_area p where alert_id in (select id from offer_alert where account_id = ?1)
                        order by area_key, dwelling_type""", accountId))
                .add("homesFound", rows.read("""
                        select cast(to_jsonb(h) - 'alert_id' - 'account_id' as text)
                        from offer_alert_hit h where account_id = ?1 order by found_at""", accountId))
                .build();
    }

    @Override
    public void erase(long accountId) {
        rows.change("delete from offer_alert_hit where account_id = ?1", accountId);
        rows.change("""
                delete from offer_alert_area where alert_id in (select id from offer_alert where account_id = ?1)""", accountId);
        rows.change("delete from offer_alert where account_id = ?1", accountId);
        rows.change("delete from alert_subscriber where account_id = ?1", accountId);
    }
}
