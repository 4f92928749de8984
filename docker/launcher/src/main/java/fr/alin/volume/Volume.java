package fr.alin.volume;

import java.util.Locale;

/**
 * How many rows a generated France has.
 *
 * @param accounts employees with an account and an imported, validated application
 * @param offers open offers
 * @param alerts saved searches, one an account at most
 * @param candidacies past candidacies
 */
public record Volume(String name, int accounts, int offers, int alerts, int candidacies) {

    private static final Volume NATIONAL = new Volume("national", 1_000_000, 100_000, 500_000, 5_000_000);

    /** {@code national}, {@code small} (a hundredth of it) or {@code medium} (a tenth). */
    public static Volume named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "national" -> NATIONAL;
            case "medium" -> NATIONAL.dividedBy("medium", 10);
            case "small" -> NATIONAL.dividedBy("small", 100);
            default ->
                throw new IllegalArgumentException(
                        "Unknown volume “%s”: say national, medium or small.".formatted(name));
        };
    }

    private Volume dividedBy(String size, int divisor) {
        return new Volume(size, accounts / divisor, offers / divisor, alerts / divisor, candidacies / divisor);
    }
}
