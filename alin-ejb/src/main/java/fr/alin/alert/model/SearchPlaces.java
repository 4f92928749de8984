package fr.alin.alert.model;

import java.util.Optional;
import java.util.Set;

import fr.alin.offer.model.SearchCircle;
import fr.alin.shared.model.CommuneCode;

/** Where a household looks: requested communes, their neighbours, and their departments. */
public record SearchPlaces(Set<CommuneCode> requested, Set<CommuneCode> neighbouring, Set<String> departments) {

    public SearchPlaces {
        requested = Set.copyOf(requested);
        neighbouring = Set.copyOf(neighbouring);
        departments = Set.copyOf(departments);
    }

    /** The circle of a commune; empty when the household does not look there. */
    public Optional<SearchCircle> circleOf(CommuneCode commune) {
        if (requested.contains(commune)) {
            return Optional.of(SearchCircle.REQUESTED);
        } else if (neighbouring.contains(commune)) {
            return Optional.of(SearchCircle.NEIGHBOURING);
        }
        return departments.contains(commune.department())
                ? Optional.of(SearchCircle.REST_OF_DEPARTMENT)
                : Optional.empty();
    }
}
