package fr.alin.support.view;

import java.time.Instant;
import java.util.Optional;

import fr.alin.support.model.HelpSubject;

/**
 * A request in a list.
 *
 * @param known whether who asked was signed in
 * @param member the name of the member who has taken it
 */
public record HelpLine(
        long id,
        String name,
        HelpSubject subject,
        Instant askedAt,
        boolean known,
        Optional<String> member,
        Optional<Instant> answeredAt) {}
