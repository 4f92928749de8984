package fr.alin.candidacy.complement;

import java.util.Set;

import fr.alin.candidacy.model.ComplementItem;

/**
 * An applicant's answer.
 *
 * @param request the id of the request that her page showed
 * @param deposited what she has deposited on the site of her application
 * @param words may be empty if something is deposited
 */
public record AnswerComplement(long request, Set<ComplementItem> deposited, String words) {}
