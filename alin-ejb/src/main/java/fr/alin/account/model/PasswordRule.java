package fr.alin.account.model;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import fr.alin.shared.model.EmailAddress;

/** The rules a password must keep: the five of R-040, then two of common sense. */
public enum PasswordRule {
    EIGHT_CHARACTERS {
        @Override
        boolean isKept(String password, EmailAddress username) {
            return length(password) >= 8;
        }
    },
    ONE_DIGIT {
        @Override
        boolean isKept(String password, EmailAddress username) {
            return password.codePoints().anyMatch(Character::isDigit);
        }
    },
    NOT_THE_USERNAME {
        @Override
        boolean isKept(String password, EmailAddress username) {
            return !password.strip().equalsIgnoreCase(username.value());
        }
    },
    ONE_UPPER_CASE_LETTER {
        @Override
        boolean isKept(String password, EmailAddress username) {
            return password.codePoints().anyMatch(Character::isUpperCase);
        }
    },
    ONE_LOWER_CASE_LETTER {
        @Override
        boolean isKept(String password, EmailAddress username) {
            return password.codePoints().anyMatch(Character::isLowerCase);
        }
    },
    NOT_TOO_COMMON {
        @Override
        boolean isKept(String password, EmailAddress username) {
            return !COMMON.contains(password.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", ""));
        }
    },
    AT_MOST_128_CHARACTERS {
        @Override
        boolean isKept(String password, EmailAddress username) {
            return length(password) <= 128;
        }
    };

    /** Words that everybody tries first, whatever digits stand around them. */
    private static final Set<String> COMMON = Set.of(
            "password",
            "passwort",
            "motdepasse",
            "mdp",
            "azerty",
            "azertyuiop",
            "qwerty",
            "qwertyuiop",
            "bonjour",
            "soleil",
            "doudou",
            "loulou",
            "chouchou",
            "jetaime",
            "marseille",
            "paris",
            "france",
            "welcome",
            "bienvenue",
            "admin",
            "abc",
            "abcd",
            "abcdef",
            "alin",
            "logement",
            "actionlogement");

    abstract boolean isKept(String password, EmailAddress username);

    /** The rules this password breaks for this account, in the order in which the page shows them. */
    public static Set<PasswordRule> brokenBy(String password, EmailAddress username) {
        return EnumSet.allOf(PasswordRule.class).stream()
                .filter(rule -> !rule.isKept(password, username))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PasswordRule.class)));
    }

    private static int length(String password) {
        return password.codePointCount(0, password.length());
    }
}
