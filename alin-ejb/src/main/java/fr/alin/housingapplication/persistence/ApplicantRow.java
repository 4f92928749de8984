package fr.alin.housingapplication.persistence;

import java.util.Optional;

import fr.alin.housingapplication.view.ValidatingCompany;

/**
 * The columns of an application by which "Je postule" is judged and ranked.
 *
 * @param validating the employer whose agreement is needed; empty for an anonymous employee, and where the confirmed
 *     company's policy asks for nothing
 * @param fresh whether its site has said something about it lately
 */
public record ApplicantRow(
        SearchRow search, PriorityRow priority, Optional<ValidatingCompany> validating, boolean fresh) {}
