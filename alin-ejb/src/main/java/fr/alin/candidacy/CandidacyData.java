package fr.alin.candidacy;

import static fr.alin.shared.json.JsonLibrary.JSON;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import fr.alin.candidacy.model.CandidacyAlreadySent;
import fr.alin.candidacy.model.CandidacyReference;
import fr.alin.shared.outbox.OutboxTraces;
import fr.alin.shared.privacy.PersonalData;
import fr.alin.shared.privacy.StoredRows;

/**
 * A person's candidacies, with their stages and the messages about them. The deciding advisor is left out, and who
 * wrote a note or has it assigned: she is another person.
 */
@ApplicationScoped
class CandidacyData implements PersonalData {

    private static final String ID = "id";

    @Inject
    StoredRows rows;

    @Inject
    CandidacyRepository candidacies;

    @Inject
    CandidateLists lists;

    @Inject
    OutboxTraces messages;

    @Override
    public String name() {
        return "candidacies";
    }

    @Override
    public JsonValue of(long accountId) {
        return JSON.createObjectBuilder()
                .add("candidacies", named(rows.read("""
                        select cast((to_jsonb(c) - 'version' - 'account_id' - 'active_application' - 'reviewer_id'
                                - 'reviewed_at' - 'request_key' - 'ranking_grid_id' - 'point_units')
                            || jsonb_build_object('criteria', (
                                select jsonb_agg(jsonb_build_object('criterion', split_part(unit, '=', 1),
                                    'units', cast(split_part(unit, '=', 2) as integer)))
                                from unnest(string_to_array(nullif(c.point_units, ''), ' ')) unit))
                            || jsonb_build_object('stages', (
                                select jsonb_agg(to_jsonb(m) - 'id' - 'candidacy_id' order by m.entered_at, m.id)
                                from candidacy_milestone m where m.candidacy_id = c.id),
                            'notes', (
                                select jsonb_agg(to_jsonb(n) - 'id' - 'candidacy_id' - 'author_id'
                                    order by n.written_at, n.id)
                                from candidacy_note n where n.candidacy_id = c.id),
                            'complements', (
                                select jsonb_agg(to_jsonb(q) - 'id' - 'version' - 'candidacy_id' - 'asked_by'
                                    || jsonb_build_object(
                                        'items', to_jsonb(string_to_array(nullif(q.items, ''), ' ')),
                                        'deposited', to_jsonb(string_to_array(nullif(q.deposited, ''), ' ')))
                                    order by q.id)
                                from complement_request q where q.candidacy_id = c.id),
                            'contradictions', (
                                select jsonb_agg(jsonb_build_object('entered_at', x.came_at, 'named_day', x.day,
                                    'words', x.words, 'explanation', x.decided_words) order by x.id)
                                from answer_contradiction x where x.candidacy_id = c.id),
                            'second_look', (
                                select to_jsonb(k) - 'candidacy_id' - 'version' - 'decided_by'
                                from second_look k where k.candidacy_id = c.id),
                            'list', (
                                select jsonb_build_object('computed_rank', s.computed_rank, 'sent_rank', s.sent_rank)
                                from listed_candidate s where s.candidacy_id = c.id),
                            'home_fit', (
                                select jsonb_build_object('state', f.state, 'changed_at', f.changed_at)
                                from home_fit f where f.candidacy_id = c.id),
                            'dossier_changes', (
                                select jsonb_agg(to_jsonb(d) - 'id' - 'candidacy_id' order by d.changed_at, d.id)
                                from dossier_change d where d.candidacy_id = c.id),
                            'employer_validation', (
                                select to_jsonb(v) - 'candidacy_id' - 'version' || jsonb_build_object('stages', (
                                    select jsonb_agg(to_jsonb(s) - 'id' - 'candidacy_id' - 'actor_id'
                                        order by s.entered_at, s.id)
                                    from employer_validation_step s where s.candidacy_id = c.id))
                                from employer_validation v where v.candidacy_id = c.id)) as text)
                        from candidacy c where account_id = ?1 order by submitted_at""", accountId)))
                .add("messages", messages.about(references(accountId)))
                .build();
    }

    /** @throws CandidacyAlreadySent while a landlord has the dossier */
    @Override
    public void erase(long accountId) {
        if (candidacies.lockActiveOf(accountId).isPresent()) {
            throw new CandidacyAlreadySent();
        }
        messages.forget(references(accountId));
        messages.forgetSent(lists.referencesOf(accountId)); // one that is still to be sent is also about the others
        rows.change("""
                delete from candidacy_milestone
                where candidacy_id in (select id from candidacy where account_id = ?1)""", accountId);
        rows.change("delete from candidacy where account_id = ?1", accountId);
    }

    private List<String> references(long accountId) {
        return candidacies.idsOf(accountId).stream()
                .map(CandidacyReference::of)
                .map(CandidacyReference::value)
                .toList();
    }

    /** Replaces each number by the reference that the applicant knows. */
    private static JsonArray named(JsonArray stored) {
        var named = JSON.createArrayBuilder();
        stored.getValuesAs(JsonObject.class).forEach(row -> {
            var id = row.getJsonNumber(ID).longValue();
            named.add(JSON.createObjectBuilder(row)
                    .remove(ID)
                    .add("reference", CandidacyReference.of(id).value()));
        });
        return named.build();
    }
}
