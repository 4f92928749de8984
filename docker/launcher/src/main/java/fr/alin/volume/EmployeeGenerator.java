package fr.alin.volume;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Generates employees in sequence; an account number always gives the same person. */
final class EmployeeGenerator {

    /** Far above the sequence values of manually opened accounts. */
    static final long FIRST_ACCOUNT = 10_000_000;

    private static final int ADULT = 22;
    private static final int WORKING_YEARS = 40;
    private static final double[] CHILDREN = {48, 22, 19, 8, 3};
    private static final double[] WISHES = {22, 20, 18, 12, 9, 7, 5, 7};

    private final Geography geography;
    private final LocalDate today;
    private final RowRandom random = new RowRandom("employees");
    private final List<String> firstNames = EmployeeNames.first();
    private final List<String> lastNames = EmployeeNames.last();
    private int count;

    EmployeeGenerator(Geography geography, LocalDate today) {
        this.geography = geography;
        this.today = today;
    }

    GeneratedEmployee next() {
        var account = FIRST_ACCOUNT + count++;
        var home = geography.any(random);
        var couple = random.percent(38);
        var processes = processes();
        var registered = today.minusDays(random.between(30, 2200));
        return new GeneratedEmployee(
                account,
                number(home, registered),
                random.oneOf(lastNames),
                random.oneOf(firstNames),
                random.percent(54),
                birthDate(),
                couple,
                couple ? birthDate() : null,
                processes,
                BigDecimal.valueOf(random.between(couple ? 1900 : 1250, couple ? 4300 : 2700)),
                registered,
                geography.around(home, 1 + random.weighted(WISHES), random));
    }

    /** TTT MMYY NNNNNN GGGGG; the serial number is the account's, so numbers are unique. */
    private String number(Place home, LocalDate registered) {
        return "%s%02d%02d%06dG%04d"
                .formatted(
                        home.territory(),
                        registered.getMonthValue(),
                        registered.getYear() % 100,
                        count % 1_000_000,
                        count / 1_000_000);
    }

    private LocalDate birthDate() {
        return today.minusYears(ADULT).minusDays(random.between(0, WORKING_YEARS * 365));
    }

    private List<LocalDate> processes() {
        var births = new ArrayList<LocalDate>();
        var count = random.weighted(CHILDREN);
        for (int i = 0; i < count; i++) {
            births.add(today.minusDays(random.between(60, 18 * 365)));
        }
        return List.copyOf(births);
    }
}
