package fr.alin.reference;

import java.util.Collection;
import java.util.Comparator;

import fr.alin.reference.model.CommuneListQuery;
import fr.alin.reference.model.CommuneOrder;
import fr.alin.reference.view.Commune;
import fr.alin.shared.model.Folding;
import fr.alin.shared.model.ListPage;

/** The administrators' list of communes, sorted and cut into pages in memory, where they all are. */
final class CommuneList {

    private CommuneList() {}

    static ListPage<Commune> page(Collection<Commune> found, CommuneListQuery asked) {
        var column = by(asked.order().by());
        var order = (asked.order().descending() ? column.reversed() : column)
                .thenComparing(one -> one.code().value());
        return ListPage.of(found.stream().sorted(order).toList(), asked.slice());
    }

    private static Comparator<Commune> by(CommuneOrder order) {
        return switch (order) {
            case NAME -> Comparator.comparing(one -> Folding.plain(one.name()));
            case CODE -> Comparator.comparing(one -> one.code().value());
            case DEPARTMENT -> Comparator.comparing(Commune::departmentCode);
            case POPULATION -> Comparator.comparing(one -> one.point().population());
            case ZONE -> Comparator.comparing(one -> one.zoning().resourceZone());
            case ABC -> Comparator.comparing(one -> one.zoning().abc());
        };
    }
}
