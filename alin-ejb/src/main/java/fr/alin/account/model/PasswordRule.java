package fr.alin.account.model;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules a password must keep: the five of R-040, then two of common sense. */
public enum PasswordRule {
    EIGHT_CHARACTERS {
        @Override
        boolean isKept(String password, PasswordOwner owner) {
            return length(password) >= 8;
        }
    },
    ONE_DIGIT {
        @Override
        boolean isKept(String password, PasswordOwner owner) {
            return password.codePoints().anyMatch(Character::isDigit);
        }
    },
    NOT_THE_USERNAME {
        @Override
        boolean isKept(String password, PasswordOwner owner) {
            return !password.strip().equalsIgnoreCase(owner.username().value());
        }
    },
    ONE_UPPER_CASE_LETTER {
        @Override
        boolean isKept(String password, PasswordOwner owner) {
            return password.codePoints().anyMatch(Character::isUpperCase);
        }
    },
    ONE_LOWER_CASE_LETTER {
        @Override
        boolean isKept(String password, PasswordOwner owner) {
            return password.codePoints().anyMatch(Character::isLowerCase);
        }
    },
    AT_MOST_128_CHARACTERS {
        @Override
        boolean isKept(String password, PasswordOwner owner) {
            return length(password) <= 128;
        }
    },
    /** See {@link PasswordGuess}, which also says what would help. */
    HARD_TO_GUESS {
        @Override
        boolean isKept(String password, PasswordOwner owner) {
            return PasswordGuess.of(password, owner).isHard();
        }
    };

    abstract boolean isKept(String password, PasswordOwner owner);

    /**
     * The rules this password breaks for this owner, in the order in which the page shows them. How hard it is to guess
     * is asked last, of what keeps all others: most of what would break them is easy to guess as well.
     */
    public static Set<PasswordRule> brokenBy(String password, PasswordOwner owner) {
        var plain = EnumSet.complementOf(EnumSet.of(HARD_TO_GUESS)).stream()
                .filter(rule -> !rule.isKept(password, owner))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PasswordRule.class)));
        if (plain.isEmpty() && !HARD_TO_GUESS.isKept(password, owner)) {
            plain.add(HARD_TO_GUESS);
        }
        return plain;
    }

    private static int length(String password) {
        return password.codePointCount(0, password.length());
    }
}
