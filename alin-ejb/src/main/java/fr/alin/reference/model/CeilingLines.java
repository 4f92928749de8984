package fr.alin.reference.model;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import fr.alin.reference.model.CeilingFault.Reason;

/** The lines of one set, by category; valid when all seven are present and their amounts rise. */
final class CeilingLines {

    private static final int LAST = CeilingRow.FURTHER_PERSON - 1;

    private final CeilingSet set;
    private final TreeMap<Integer, CeilingLine> byCategory = new TreeMap<>();

    CeilingLines(CeilingSet set) {
        this.set = set;
    }

    void add(CeilingLine line) {
        if (byCategory.putIfAbsent(line.row().category(), line) != null) {
            line.fault(CeilingLine.CATEGORY, Reason.TWICE);
        }
    }

    List<CeilingRow> rows() {
        return byCategory.values().stream().map(CeilingLine::row).toList();
    }

    /** Missing categories are reported only if no faulty line belongs to the set. */
    void check(Collection<CeilingLine> faulty) {
        if (faulty.stream().noneMatch(line -> line.names(set))) {
            checkCategories();
        }
        IntStream.rangeClosed(2, LAST).forEach(this::checkRises);
        checkFurtherPerson();
    }

    void alreadyLoaded() {
        first().fault(CeilingLine.DATE, Reason.ALREADY_LOADED);
    }

    private void checkCategories() {
        var missing = IntStream.rangeClosed(1, CeilingRow.FURTHER_PERSON)
                .filter(category -> !byCategory.containsKey(category))
                .mapToObj(category -> category > LAST ? CeilingLine.FURTHER : String.valueOf(category))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            first().fault(CeilingLine.CATEGORY, missing, Reason.INCOMPLETE);
        }
    }

    private void checkRises(int category) {
        var line = byCategory.get(category);
        var before = byCategory.get(category - 1);
        if (line != null && before != null && amount(line).compareTo(amount(before)) <= 0) {
            line.fault(CeilingLine.AMOUNT, Reason.AMOUNT_FALLS);
        }
    }

    private void checkFurtherPerson() {
        var alone = byCategory.get(1);
        var further = byCategory.get(CeilingRow.FURTHER_PERSON);
        if (alone != null && further != null && amount(further).compareTo(amount(alone)) > 0) {
            further.fault(CeilingLine.AMOUNT, Reason.AMOUNT_OF_FURTHER_PERSON);
        }
    }

    private CeilingLine first() {
        return byCategory.firstEntry().getValue();
    }

    private static BigDecimal amount(CeilingLine line) {
        return line.row().amount();
    }
}
