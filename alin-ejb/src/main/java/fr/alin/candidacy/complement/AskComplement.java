package fr.alin.candidacy.complement;

import java.util.Set;

import fr.alin.candidacy.model.ComplementItem;

/**
 * What an advisor asks an applicant to complete.
 *
 * @param items may be empty if there are words
 * @param words in the advisor's words; may be empty if the items say it
 * @param days to answer, from today
 */
public record AskComplement(long candidacyId, Set<ComplementItem> items, String words, int days) {}
