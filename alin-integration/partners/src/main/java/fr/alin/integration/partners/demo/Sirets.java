package fr.alin.integration.partners.demo;

/** Generates SIRETs with a valid check digit (Luhn). */
final class Sirets {

    private Sirets() {}

    static String random(SeededRandom random) {
        String siren = completed(String.valueOf(random.between(30_000_000, 98_999_999)));
        return completed(siren + "000" + random.between(1, 9));
    }

    private static String completed(String digits) {
        for (char last = '0'; last <= '9'; last++) {
            if (passes(digits + last)) {
                return digits + last;
            }
        }
        throw new IllegalStateException("No digit completes " + digits);
    }

    static boolean passes(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }
}
