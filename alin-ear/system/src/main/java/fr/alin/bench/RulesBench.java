package fr.alin.bench;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.alin.eligibility.model.EligibilityPolicy;
import fr.alin.eligibility.model.Home;
import fr.alin.eligibility.model.Household;
import fr.alin.eligibility.model.HouseholdMember;
import fr.alin.eligibility.model.Incomes;
import fr.alin.eligibility.model.Thresholds;
import fr.alin.reference.model.CeilingRow;
import fr.alin.reference.model.CeilingZone;
import fr.alin.reference.model.IncomeCeilings;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.RentStandard;
import fr.alin.volume.RowRandom;

/** How often per second one core evaluates all rules for a household and a home, with explanations. */
final class RulesBench {

    private static final int CASES = 4096;
    private static final int ROUNDS = 400;
    private static final int LOWEST_RATE = 1_000_000;

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
    private final RowRandom random = new RowRandom("rules");

    void measure(ReportTable table, Connection connection) throws SQLException {
        var policy = new EligibilityPolicy(ceilings(connection), Thresholds.HANDBOOK);
        var cases = new ArrayList<Case>();
        for (int i = 0; i < CASES; i++) {
            cases.add(draw());
        }
        run(policy, cases);
        var start = System.nanoTime();
        var eligible = run(policy, cases);
        var perSecond = (double) CASES * ROUNDS * 1e9 / (System.nanoTime() - start);
        if (eligible == 0 || eligible == (long) CASES * ROUNDS) {
            throw new BenchFailure("The rules gave all cases the same answer");
        }
        table.row(
                "eligibility rules, one thread, explanation included",
                ReportTable.number(perSecond) + " evaluations/s",
                "–",
                ReportTable.number(LOWEST_RATE) + "/s",
                perSecond >= LOWEST_RATE);
    }

    private long run(EligibilityPolicy policy, List<Case> cases) {
        long eligible = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (var one : cases) {
                if (policy.assess(one.household(), one.incomes(), one.home(), Optional.empty(), today)
                        .mayApply()) {
                    eligible++;
                }
            }
        }
        return eligible;
    }

    private Case draw() {
        var adults = random.between(1, 2);
        var people = new ArrayList<HouseholdMember>();
        for (int i = 0; i < adults; i++) {
            people.add(new HouseholdMember(today.minusYears(random.between(20, 60)), random.percent(4)));
        }
        var children = new ArrayList<HouseholdMember>();
        var count = random.between(0, 4);
        for (int i = 0; i < count; i++) {
            children.add(new HouseholdMember(today.minusYears(random.between(0, 17)), false));
        }
        var income = random.between(1200, 4200);
        return new Case(
                new Household(people, children, adults == 2, 0, 0),
                new Incomes(
                        Map.of(
                                today.getYear() - 2, BigDecimal.valueOf(income * 10L),
                                today.getYear() - 1, BigDecimal.valueOf(income * 11L)),
                        BigDecimal.valueOf(income),
                        BigDecimal.valueOf(random.between(0, 200))),
                new Home(
                        new CommuneCode("93066"),
                        CeilingZone.PARIS_ADJOINING,
                        RentStandard.values()[random.between(0, 2)],
                        DwellingType.values()[random.between(1, 5)],
                        BigDecimal.valueOf(random.between(20, 100)),
                        BigDecimal.valueOf(random.between(250, 1100)),
                        random.percent(15)));
    }

    private static IncomeCeilings ceilings(Connection connection) throws SQLException {
        var rows = new ArrayList<CeilingRow>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(
                        "select standard, zone, category, effective_from, amount, derived, source from income_ceiling")) {
            while (found.next()) {
                rows.add(new CeilingRow(
                        RentStandard.valueOf(found.getString(1)),
                        CeilingZone.valueOf(found.getString(2)),
                        found.getInt(3),
                        found.getObject(4, LocalDate.class),
                        found.getBigDecimal(5),
                        found.getBoolean(6),
                        found.getString(7)));
            }
        }
        return new IncomeCeilings(rows);
    }

    /** A household and a home. */
    private record Case(Household household, Incomes incomes, Home home) {}
}
