package fr.alin.candidacy.view;

/**
 * How many lines each list of the advisors' desk has without a filter.
 *
 * @param toReview candidacies that wait for a decision
 * @param lists homes whose list is to be sent
 * @param waiting candidacies that wait for an employer, a landlord or the applicant
 * @param decided candidacies that the reader decided on within the last week
 * @param contradictions answers of landlords that contradict what is known and wait for an advisor
 */
public record DeskCounts(int toReview, int lists, int waiting, int decided, int contradictions) {}
