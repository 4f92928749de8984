package fr.alin.shared.draft;

import static fr.alin.shared.json.JsonLibrary.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

import fr.alin.shared.privacy.PersonalData;

/** A person's drafts, for export and erasure. */
@ApplicationScoped
class DraftData implements PersonalData {

    @Inject
    DraftRepository drafts;

    @Override
    public String name() {
        return "drafts";
    }

    @Override
    public JsonValue of(long accountId) {
        var all = JSON.createArrayBuilder();
        drafts.all(accountId).forEach((form, draft) -> all.add(asJson(form, draft)));
        return all.build();
    }

    private static JsonObjectBuilder asJson(String form, Draft draft) {
        var fields = JSON.createObjectBuilder();
        draft.fields().forEach((name, values) -> fields.add(name, array(values)));
        return JSON.createObjectBuilder()
                .add("form", form)
                .add("savedAt", draft.savedAt().toString())
                .add("fields", fields);
    }

    private static JsonArrayBuilder array(Iterable<String> values) {
        var array = JSON.createArrayBuilder();
        values.forEach(array::add);
        return array;
    }

    @Override
    public void erase(long accountId) {
        drafts.removeAll(accountId);
    }
}
