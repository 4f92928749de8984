package fr.alin.alert.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import fr.alin.offer.model.SearchCircle;
import fr.alin.shared.model.CommuneCode;

/**
 * An index key of a place: {@code C:29019} for a requested commune, {@code N:29019} for its neighbours, {@code D:29}
 * for its department. Neighbours are looked up for the offer, so that an alert has one key per commune, however many
 * neighbours it has.
 */
public record AreaKey(String value) {

    /** The keys that an alert is indexed under. */
    static Set<AreaKey> indexed(SearchPlaces places, Set<SearchCircle> circles) {
        var keys = new LinkedHashSet<AreaKey>();
        for (var circle : circles) {
            switch (circle) {
                case REQUESTED -> places.requested().forEach(commune -> keys.add(commune(commune)));
                case NEIGHBOURING -> places.requested().forEach(commune -> keys.add(around(commune)));
                case REST_OF_DEPARTMENT -> places.departments().forEach(department -> keys.add(in(department)));
            }
        }
        return keys;
    }

    /** The keys that an offer matches, given the neighbours of its commune. */
    public static List<AreaKey> of(CommuneCode commune, Collection<CommuneCode> neighbours) {
        var keys = new ArrayList<AreaKey>();
        keys.add(commune(commune));
        keys.add(in(commune.department()));
        neighbours.forEach(neighbour -> keys.add(around(neighbour)));
        return keys;
    }

    private static AreaKey commune(CommuneCode commune) {
        return new AreaKey("C:" + commune.value());
    }

    private static AreaKey around(CommuneCode commune) {
        return new AreaKey("N:" + commune.value());
    }

    private static AreaKey in(String department) {
        return new AreaKey("D:" + department);
    }
}
