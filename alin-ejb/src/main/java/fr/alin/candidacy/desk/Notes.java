package fr.alin.candidacy.desk;

import static fr.alin.shared.persistence.InstantColumn.instant;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.candidacy.model.NoteKind;
import fr.alin.candidacy.view.NoteLine;
import fr.alin.shared.persistence.KeyLock;

/** The rows of notes; they are added, never changed. */
@ApplicationScoped
class Notes {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /**
     * Adds a note, unless its author has just written the same: of two presses the second waits and finds the first.
     *
     * @param repeatedSince the same note since then is a repetition
     */
    void add(long candidacy, long author, NoteKind kind, String words, Instant now, Instant repeatedSince) {
        KeyLock.hold(entities, "note of " + author + " on " + candidacy);
        entities.createNativeQuery("""
                        insert into candidacy_note (candidacy_id, author_id, kind, words, written_at)
                        select ?1, ?2, ?3, ?4, ?5 where not exists (
                            select from candidacy_note
                            where candidacy_id = ?1 and author_id = ?2 and kind = ?3 and words = ?4 and written_at > ?6)""")
                .setParameter(1, candidacy)
                .setParameter(2, author)
                .setParameter(3, kind.name())
                .setParameter(4, words)
                .setParameter(5, now.atOffset(ZoneOffset.UTC))
                .setParameter(6, repeatedSince.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Latest first. */
    List<NoteLine> of(long candidacy) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery("""
                        select kind, words, written_at, author_id from candidacy_note
                        where candidacy_id = ?1 order by written_at desc, id desc""").setParameter(1, candidacy).getResultList();
        return rows.stream()
                .map(row -> new NoteLine(
                        NoteKind.valueOf((String) row[0]),
                        (String) row[1],
                        instant(row[2]),
                        Optional.ofNullable((Number) row[3]).map(Number::longValue)))
                .toList();
    }
}
