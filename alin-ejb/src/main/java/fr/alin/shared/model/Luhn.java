package fr.alin.shared.model;

/** The check digit of SIREN and SIRET (ISO/IEC 7812): every second digit from the right is doubled. */
final class Luhn {

    private Luhn() {}

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
