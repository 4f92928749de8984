package fr.alin.search.view;

import java.util.List;
import java.util.stream.Stream;

/** All that one search has found, within the searcher's territory. */
public record DeskFindings(List<PeopleGroup> people, List<FoundCandidacy> candidacies, List<FoundOffer> offers) {

    /** The number of lines. */
    public int count() {
        return people.stream().mapToInt(group -> group.people().size()).sum() + candidacies.size() + offers.size();
    }

    /** All of it, in the order of the page. */
    public List<FoundLine> lines() {
        var found = people.stream()
                .flatMap(group -> group.people().stream().map(person -> FoundLine.of(group.kind(), person)));
        var references = Stream.concat(
                candidacies.stream().map(FoundLine::of), offers.stream().map(FoundLine::of));
        return Stream.concat(found, references).toList();
    }
}
