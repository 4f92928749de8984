package fr.alin.support.view;

import java.time.Instant;
import java.util.Optional;

import fr.alin.support.model.HelpRequest;
import fr.alin.support.model.HelpSubject;
import fr.alin.support.model.HelpWriter;

/**
 * A request with its answer.
 *
 * @param openable the account that support may open to answer, as its holder agreed
 * @param memberId who has taken it
 */
public record HelpView(
        long id,
        HelpWriter writer,
        boolean known,
        HelpSubject subject,
        String words,
        Instant askedAt,
        Optional<Long> openable,
        Optional<Long> memberId,
        Optional<String> answer,
        Optional<Instant> answeredAt) {

    public static HelpView of(HelpRequest request) {
        return new HelpView(
                request.id(),
                request.writer(),
                request.accountId().isPresent(),
                request.subject(),
                request.words(),
                request.askedAt(),
                request.openableAccount(),
                request.memberId(),
                request.answer(),
                request.answeredAt());
    }
}
