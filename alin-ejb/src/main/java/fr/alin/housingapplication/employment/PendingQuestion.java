package fr.alin.housingapplication.employment;

import fr.alin.housingapplication.model.CompanyQuestion;

/**
 * A question that the company directory has not answered yet.
 *
 * @param tries number of failed tries so far
 */
public record PendingQuestion(long accountId, CompanyQuestion question, int tries) {}
