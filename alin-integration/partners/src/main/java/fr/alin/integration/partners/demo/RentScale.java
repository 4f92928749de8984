package fr.alin.integration.partners.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.stream.Collectors;

import fr.alin.contract.landlord.RentStandard;

/** Realistic rents: the department's mean, adjusted to 2024 and to the rent standard, within its national range. */
final class RentScale {

    /** Ratio of the national means of 2024 and 2022 (SDES, RPLS). */
    private static final double SINCE_2022 = 6.52 / 6.05;

    private static final Map<RentStandard, Double> FACTORS =
            Map.of(RentStandard.PLAI, 0.80, RentStandard.PLUS, 1.0, RentStandard.PLS, 1.38, RentStandard.PLI, 1.72);

    private final Map<String, Double> means = DemoFiles.rows("rents.csv").stream()
            .collect(Collectors.toMap(cells -> cells[0], cells -> Double.valueOf(cells[1])));
    private final Map<String, Double> houses = DemoFiles.rows("rents.csv").stream()
            .collect(Collectors.toMap(cells -> cells[0], cells -> Double.valueOf(cells[2])));
    private final Map<String, Range> ranges = DemoFiles.rows("standards.csv").stream()
            .collect(Collectors.toMap(
                    cells -> cells[0], cells -> new Range(Double.parseDouble(cells[1]), Double.parseDouble(cells[2]))));

    /** Minimum and maximum rent of a standard, per square metre. */
    record Range(double least, double most) {}

    Range of(RentStandard standard) {
        return ranges.get(standard.value());
    }

    double percentOfHouses(String department) {
        return houses.get(department);
    }

    /** Monthly rent without charges; rounding never leaves the standard's range. */
    BigDecimal rent(String department, RentStandard standard, BigDecimal surface, SeededRandom random) {
        Range range = of(standard);
        double wanted = means.get(department) * SINCE_2022 * FACTORS.get(standard) * random.between(0.94, 1.06);
        double kept = Math.min(range.most() - 0.01, Math.max(range.least() + 0.01, wanted));
        return BigDecimal.valueOf(kept).multiply(surface).setScale(2, RoundingMode.HALF_UP);
    }
}
