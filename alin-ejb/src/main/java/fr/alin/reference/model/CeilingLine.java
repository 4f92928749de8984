package fr.alin.reference.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import fr.alin.reference.model.CeilingFault.Reason;
import fr.alin.shared.model.BusinessDate;
import fr.alin.shared.model.RentStandard;

/** A line of a file of ceilings, read cell by cell so that all its faults are reported together. */
final class CeilingLine {

    static final String NORM = "norm";
    static final String ZONE = "zone";
    static final String CATEGORY = "household_category";
    static final String DATE = "effective_from";
    static final String AMOUNT = "annual_ceiling_eur";
    static final String DERIVED = "derived";
    static final String SOURCE = "source";
    static final List<String> COLUMNS = List.of(NORM, ZONE, CATEGORY, DATE, AMOUNT, DERIVED, SOURCE);

    /** The category of each further person in a file. */
    static final String FURTHER = "EXTRA";

    private static final int MAX_SOURCE_LENGTH = 200;

    private final int number;
    private final Map<String, String> cells;
    private final List<CeilingFault> faults = new ArrayList<>();
    private final CeilingRow row;
    private final LocalDate today;

    CeilingLine(int number, Map<String, String> cells, LocalDate today) {
        this.today = today;
        this.number = number;
        this.cells = cells;
        this.row = read();
    }

    List<CeilingFault> faults() {
        return faults;
    }

    /** The ceiling of a line without faults. */
    CeilingRow row() {
        return row;
    }

    boolean isRight() {
        return faults.isEmpty();
    }

    /** Whether the line belongs to the set, even if it has other faults. */
    boolean names(CeilingSet set) {
        return text(NORM).equals(set.standard().name())
                && text(ZONE).equals(set.zone().name())
                && text(DATE).startsWith(set.year() + "-");
    }

    private CeilingRow read() {
        var standard = cell(NORM, Reason.NORM, text -> among(RentStandard.values(), text));
        var zone = cell(ZONE, Reason.ZONE, text -> among(CeilingZone.values(), text));
        var category = cell(CATEGORY, Reason.CATEGORY, CeilingLine::category);
        var day = cell(DATE, Reason.DATE, CeilingLine::day);
        var amount = cell(AMOUNT, Reason.AMOUNT, CeilingLine::amount);
        var derived = cell(DERIVED, Reason.DERIVED, CeilingLine::yesOrNo);
        checkZone(standard, zone);
        day.filter(date -> date.getDayOfYear() != 1).ifPresent(date -> fault(DATE, Reason.NOT_FIRST_OF_JANUARY));
        day.filter(date -> !BusinessDate.CEILINGS.isPlausible(date, today))
                .ifPresent(date -> fault(DATE, Reason.DATE_IMPLAUSIBLE));
        checkSource();
        return faults.isEmpty()
                ? new CeilingRow(
                        standard.get(),
                        zone.get(),
                        category.get(),
                        day.get(),
                        amount.get(),
                        derived.get(),
                        text(SOURCE))
                : null;
    }

    void fault(String column, Reason reason) {
        fault(column, text(column), reason);
    }

    void fault(String column, String value, Reason reason) {
        faults.add(new CeilingFault(number, column, value, reason));
    }

    private void checkZone(Optional<RentStandard> standard, Optional<CeilingZone> zone) {
        if (standard.isPresent() && zone.isPresent() && !zone.get().has(standard.get())) {
            fault(ZONE, Reason.ZONE_OF_ANOTHER_NORM);
        }
    }

    private void checkSource() {
        if (text(SOURCE).isEmpty()) {
            fault(SOURCE, Reason.SOURCE_MISSING);
        } else if (text(SOURCE).length() > MAX_SOURCE_LENGTH) {
            fault(SOURCE, Reason.SOURCE_TOO_LONG);
        }
    }

    private String text(String column) {
        return cells.get(column);
    }

    private <T> Optional<T> cell(String column, Reason reason, Function<String, Optional<T>> reader) {
        var value = reader.apply(text(column));
        if (value.isEmpty()) {
            fault(column, reason);
        }
        return value;
    }

    private static <E extends Enum<E>> Optional<E> among(E[] values, String text) {
        return Arrays.stream(values).filter(value -> value.name().equals(text)).findFirst();
    }

    private static Optional<Integer> category(String text) {
        if (FURTHER.equals(text)) {
            return Optional.of(CeilingRow.FURTHER_PERSON);
        }
        return text.matches("[1-6]") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> amount(String text) {
        return text.matches("[1-9][0-9]{0,8}") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static Optional<Boolean> yesOrNo(String text) {
        return switch (text) {
            case "yes" -> Optional.of(true);
            case "no" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
