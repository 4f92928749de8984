package fr.alin.housingapplication.view;

import fr.alin.housingapplication.model.PriorityFacts;

/** What "Je postule" needs of an application. */
public record Applicant(SearchProfile profile, PriorityFacts priority) {}
