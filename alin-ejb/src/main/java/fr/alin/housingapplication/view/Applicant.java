package fr.alin.housingapplication.view;

import java.util.Optional;

import fr.alin.housingapplication.model.PriorityFacts;

/**
 * What "Je postule" needs of an application.
 *
 * @param validating the employer whose agreement is needed, if there is one
 */
public record Applicant(SearchProfile profile, PriorityFacts priority, Optional<ValidatingCompany> validating) {}
