package fr.alin.candidacy;

import java.sql.Date;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.candidacy.model.CaleolDecision;
import fr.alin.candidacy.model.CandidacyReference;
import fr.alin.candidacy.model.CandidateReply;
import fr.alin.candidacy.model.ContradictionState;
import fr.alin.candidacy.model.LandlordAnswerKind;
import fr.alin.candidacy.model.PostponementReason;
import fr.alin.candidacy.view.AnswerFault;
import fr.alin.shared.outbox.ReceivedText;

/** The rows of the answers that contradict what is known, each with all that it says. */
@ApplicationScoped
class Contradictions {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** Keeps an answer until an advisor decides. */
    void add(ReceivedText text, RecordLandlordAnswer answer, AnswerFault why, Instant now) {
        entities.createNativeQuery("""
                        insert into answer_contradiction
                            (id, sender, message_id, candidacy_id, came_at, sent_at, code, element, value, details, kind, day,
                             decision, decision_rank, words, until_day, postponement, reply, state)
                        values (nextval('answer_contradiction_seq'), ?1, ?2, ?3, ?4, cast(?5 as timestamptz), ?6, ?7, ?8, ?9,
                            ?10, ?11, ?12, cast(?13 as integer), ?14, cast(?15 as date), ?16, ?17, 'OPEN')""")
                .setParameter(1, text.sender())
                .setParameter(2, text.messageId())
                .setParameter(3, answer.candidacyId())
                .setParameter(4, now.atOffset(ZoneOffset.UTC))
                .setParameter(5, text.sentAt().map(Instant::toString).orElse(null))
                .setParameter(6, why.code())
                .setParameter(7, why.element())
                .setParameter(8, why.value())
                .setParameter(9, String.join("\n", why.details()))
                .setParameter(10, answer.kind().name())
                .setParameter(11, Date.valueOf(answer.date()))
                .setParameter(12, name(answer.decision()))
                .setParameter(
                        13,
                        answer.rank().isPresent()
                                ? Integer.toString(answer.rank().getAsInt())
                                : null)
                .setParameter(14, answer.reason())
                .setParameter(15, answer.until().map(Object::toString).orElse(null))
                .setParameter(16, name(answer.postponement()))
                .setParameter(17, name(answer.reply()))
                .executeUpdate();
    }

    /** Locks one that waits; empty if it was decided, or is not there. */
    Optional<Kept> lockOpen(long id) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery("""
                        select sender, message_id, candidacy_id, kind, day, decision, decision_rank, words, until_day,
                            postponement, reply, code, element, value, details
                        from answer_contradiction where id = ?1 and state = 'OPEN' for update""").setParameter(1, id).getResultList();
        return rows.stream().findFirst().map(Contradictions::kept);
    }

    /** @param words what the advisor wrote; may be empty */
    void settle(long id, ContradictionState state, long advisor, String words, Instant now) {
        entities.createNativeQuery("""
                        update answer_contradiction set state = ?2, decided_by = ?3, decided_words = ?4, decided_at = ?5
                        where id = ?1""")
                .setParameter(1, id)
                .setParameter(2, state.name())
                .setParameter(3, advisor)
                .setParameter(4, words)
                .setParameter(5, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    private static Kept kept(Object[] row) {
        var answer = new RecordLandlordAnswer(
                (String) row[1],
                CandidacyReference.of(((Number) row[2]).longValue()).value(),
                (String) row[0],
                LandlordAnswerKind.valueOf((String) row[3]),
                ((Date) row[4]).toLocalDate(),
                Optional.ofNullable((String) row[5]).map(CaleolDecision::valueOf),
                row[6] == null ? OptionalInt.empty() : OptionalInt.of(((Number) row[6]).intValue()),
                (String) row[7],
                Optional.ofNullable((Date) row[8]).map(Date::toLocalDate),
                Optional.ofNullable((String) row[9]).map(PostponementReason::valueOf),
                Optional.ofNullable((String) row[10]).map(CandidateReply::valueOf));
        var details = (String) row[14];
        return new Kept(
                answer,
                new AnswerFault(
                        (String) row[11],
                        (String) row[12],
                        (String) row[13],
                        details.isEmpty() ? List.of() : List.of(details.split("\n"))));
    }

    private static String name(Optional<? extends Enum<?>> value) {
        return value.map(Enum::name).orElse(null);
    }

    /** An answer that waits, and why. */
    record Kept(RecordLandlordAnswer answer, AnswerFault why) {}
}
