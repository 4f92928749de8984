package fr.alin.candidacy.port;

import java.time.Instant;

import fr.alin.candidacy.view.AnswerOutcome;

/**
 * What a landlord is told of one of its answers.
 *
 * @param about the candidacy's reference
 */
public record AnswerNotice(String landlord, String messageId, String about, AnswerOutcome outcome, Instant at) {}
