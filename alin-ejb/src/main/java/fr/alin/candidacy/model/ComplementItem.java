package fr.alin.candidacy.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be missing in a dossier. AL'in takes no file: papers go to the site of the application. */
public enum ComplementItem {
    IDENTITY,
    TAX_NOTICE,
    PAY_SLIPS,
    EMPLOYMENT,
    FAMILY,
    PRESENT_HOME,
    RENT_RECEIPTS,
    /** What the words of the request say. */
    OTHER;

    private static final String SEPARATOR = " ";

    /** As stored in one column. */
    static String joined(Collection<ComplementItem> items) {
        return items.stream().sorted().map(Enum::name).collect(Collectors.joining(SEPARATOR));
    }

    static Set<ComplementItem> split(String joined) {
        var items = EnumSet.noneOf(ComplementItem.class);
        Arrays.stream(joined.split(SEPARATOR))
                .filter(name -> !name.isEmpty())
                .map(ComplementItem::valueOf)
                .forEach(items::add);
        return items;
    }
}
