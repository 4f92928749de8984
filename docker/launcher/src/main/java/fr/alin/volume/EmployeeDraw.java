package fr.alin.volume;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Draws employees one after the other; the same account number is the same person in every run. */
final class EmployeeDraw {

    /** Far above what the sequences give to accounts opened by hand. */
    static final long FIRST_ACCOUNT = 10_000_000;

    private static final int ADULT = 22;
    private static final int WORKING_YEARS = 40;
    private static final double[] CHILDREN = {48, 22, 19, 8, 3};
    private static final double[] WISHES = {22, 20, 18, 12, 9, 7, 5, 7};

    private final Terrain terrain;
    private final LocalDate today;
    private final Dice dice = new Dice("employees");
    private final List<String> firstNames = Names.first();
    private final List<String> lastNames = Names.last();
    private int drawn;

    EmployeeDraw(Terrain terrain, LocalDate today) {
        this.terrain = terrain;
        this.today = today;
    }

    Employee next() {
        var account = FIRST_ACCOUNT + drawn++;
        var home = terrain.any(dice);
        var couple = dice.percent(38);
        var children = children();
        var registered = today.minusDays(dice.between(30, 2200));
        return new Employee(
                account,
                number(home, registered),
                dice.oneOf(lastNames),
                dice.oneOf(firstNames),
                dice.percent(54),
                birthDate(),
                couple,
                couple ? birthDate() : null,
                children,
                BigDecimal.valueOf(dice.between(couple ? 1900 : 1250, couple ? 4300 : 2700)),
                registered,
                terrain.around(home, 1 + dice.weighted(WISHES), dice));
    }

    /** TTT MMYY NNNNNN GGGGG; the sequence is the account's, so that no number comes twice. */
    private String number(Place home, LocalDate registered) {
        return "%s%02d%02d%06dG%04d"
                .formatted(
                        home.territory(),
                        registered.getMonthValue(),
                        registered.getYear() % 100,
                        drawn % 1_000_000,
                        drawn / 1_000_000);
    }

    private LocalDate birthDate() {
        return today.minusYears(ADULT).minusDays(dice.between(0, WORKING_YEARS * 365));
    }

    private List<LocalDate> children() {
        var births = new ArrayList<LocalDate>();
        var count = dice.weighted(CHILDREN);
        for (int i = 0; i < count; i++) {
            births.add(today.minusDays(dice.between(60, 18 * 365)));
        }
        return List.copyOf(births);
    }
}
