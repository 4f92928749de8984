package fr.alin.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;

import fr.alin.shared.privacy.PersonalData;
import fr.alin.shared.privacy.StoredRows;

/** A person's favourite offers. */
@ApplicationScoped
class FavouriteData implements PersonalData {

    @Inject
    StoredRows rows;

    @Override
    public String name() {
        return "favourites";
    }

    @Override
    public JsonValue of(long accountId) {
        return rows.read("""
                select cast(jsonb_build_object('offer', o.reference, 'added_at', f.added_at) as text)
                from offer_favourite f join offer o on o.id = f.offer_id
                where f.account_id = ?1 order by f.added_at""", accountId);
    }

    @Override
    public void erase(long accountId) {
        rows.change("delete from offer_favourite where account_id = ?1", accountId);
    }
}
