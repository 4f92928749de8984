package fr.alin.search.view;

import java.util.List;

import fr.alin.search.model.SearchKind;

/**
 * The people found in one way.
 *
 * @param kind what the typed text was taken for
 * @param more whether there are more than are shown
 * @param alike whether nobody has just these words in her name, so that similar ones are shown
 */
public record PeopleGroup(SearchKind kind, List<FoundPerson> people, boolean more, boolean alike) {}
