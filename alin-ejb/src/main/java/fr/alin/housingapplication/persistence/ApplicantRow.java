package fr.alin.housingapplication.persistence;

/**
 * The columns of an application by which "Je postule" is judged and ranked.
 *
 * @param fresh whether its site has said something about it lately
 */
public record ApplicantRow(SearchRow search, PriorityRow priority, boolean fresh) {}
