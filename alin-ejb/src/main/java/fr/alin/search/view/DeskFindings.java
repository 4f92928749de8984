package fr.alin.search.view;

import java.util.List;

/** All that one search has found, within the searcher's territory. */
public record DeskFindings(List<PeopleGroup> people, List<FoundCandidacy> candidacies, List<FoundOffer> offers) {

    /** The number of lines. */
    public int count() {
        return people.stream().mapToInt(group -> group.people().size()).sum() + candidacies.size() + offers.size();
    }
}
