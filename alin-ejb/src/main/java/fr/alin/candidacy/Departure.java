package fr.alin.candidacy;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.HomeFile;
import fr.alin.candidacy.model.HomeState;
import fr.alin.candidacy.model.ListPlan;
import fr.alin.candidacy.model.ReleaseReason;
import fr.alin.shared.model.OfferReference;

/** A home whose list is about to leave: its file and its active candidacies, all locked, and the list at this moment. */
record Departure(OfferReference home, HomeFile file, List<Candidacy> candidates, ListPlan plan, Instant now) {

    boolean mayLeaveByItself() {
        return file.state() == HomeState.OPEN && file.heldSince().isEmpty() && plan.leavesByItself();
    }

    List<Candidacy> inOrder(List<Long> ids) {
        return ids.stream()
                .flatMap(id -> candidates.stream()
                        .filter(candidate -> candidate.facts().id() == id))
                .toList();
    }

    /** The others, by what each of them is told; those who had been sent before are among them, and no reason ends them. */
    Map<ReleaseReason, List<Candidacy>> leftOut(Collection<Candidacy> sent) {
        return candidates.stream()
                .filter(candidate -> !sent.contains(candidate))
                .collect(Collectors.groupingBy(
                        candidate -> plan.whyLeftOut(candidate.facts().id()),
                        () -> new EnumMap<>(ReleaseReason.class),
                        Collectors.toList()));
    }
}
