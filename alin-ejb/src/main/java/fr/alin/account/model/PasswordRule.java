package fr.alin.account.model;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules for passwords: the five of R-040, then two of our own. */
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
    /** See {@link PasswordGuess}, which also gives advice. */
    HARD_TO_GUESS {
        @Override
        boolean isKept(String password, PasswordOwner owner) {
            return PasswordGuess.of(password, owner).isHard();
        }
    };

    abstract boolean isKept(String password, PasswordOwner owner);

    /**
     * The rules that this password breaks, in the order of the page. Guessing is checked only if all other rules are
     * kept, since it would mostly repeat their result.
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
