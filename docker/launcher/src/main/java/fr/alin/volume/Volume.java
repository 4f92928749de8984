package fr.alin.volume;

import java.util.Locale;

/**
 * The size of a generated France.
 *
 * @param accounts employees with an account and a validated application
 * @param offers open offers
 * @param alerts saved searches, at most one per account
 * @param candidacies past candidacies
 */
public record Volume(String name, int accounts, int offers, int alerts, int candidacies) {

    private static final Volume NATIONAL = new Volume("national", 1_000_000, 100_000, 500_000, 5_000_000);

    /** {@code national}, {@code medium} (a tenth) or {@code small} (a hundredth). */
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
