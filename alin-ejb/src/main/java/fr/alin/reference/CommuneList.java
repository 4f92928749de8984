package fr.alin.reference;

import java.util.Collection;
import java.util.Comparator;
import java.util.function.Function;

import fr.alin.reference.model.CommuneListQuery;
import fr.alin.reference.model.CommuneOrder;
import fr.alin.reference.view.Commune;
import fr.alin.shared.model.ListPage;

/** The administrators' list of communes, sorted and cut into pages in memory, where they all are. */
final class CommuneList {

    private CommuneList() {}

    /** @param alphabetical what a commune is sorted by in a list by name, computed beforehand */
    static ListPage<Commune> page(
            Collection<Commune> found, Function<Commune, String> alphabetical, CommuneListQuery asked) {
        var column = by(asked.order().by(), alphabetical);
        var order =
                asked.order().directed(column).thenComparing(one -> one.code().value());
        return ListPage.of(found.stream().sorted(order).toList(), asked.slice());
    }

    private static Comparator<Commune> by(CommuneOrder order, Function<Commune, String> alphabetical) {
        return switch (order) {
            case NAME -> Comparator.comparing(alphabetical);
            case CODE -> Comparator.comparing(one -> one.code().value());
            case DEPARTMENT -> Comparator.comparing(Commune::departmentCode);
            case POPULATION -> Comparator.comparing(one -> one.point().population());
            case ZONE -> Comparator.comparing(one -> one.zoning().resourceZone());
            case ABC -> Comparator.comparing(one -> one.zoning().abc());
        };
    }
}
