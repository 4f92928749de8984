package fr.alin.housingapplication.employment;

import fr.alin.housingapplication.model.CompanyQuestion;

/**
 * A question the company directory still owes an answer to.
 *
 * @param tries how often it was silent before
 */
public record PendingQuestion(long accountId, CompanyQuestion question, int tries) {}
