package fr.alin.support.model;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import fr.alin.shared.error.InvalidValueException;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.MobilePhone;
import fr.alin.shared.model.TypedDate;
import fr.alin.shared.model.UniqueNumber;

/**
 * What AL'in knows of a person, to compare with what a caller says. Two right answers prove her, and none may be wrong:
 * a stranger may know one of them.
 *
 * @param birthDate of her application; empty before the import
 * @param number likewise
 */
public record KnownCaller(
        EmailAddress email, MobilePhone mobile, Optional<LocalDate> birthDate, Optional<UniqueNumber> number) {

    private static final int ENOUGH = 2;
    /** The end of a number counts as the number: people read out its last groups. */
    private static final int END_OF_NUMBER = 6;

    /** What she can be asked. */
    public Set<CallerFact> questions() {
        var facts = EnumSet.of(CallerFact.EMAIL, CallerFact.MOBILE);
        birthDate.ifPresent(known -> facts.add(CallerFact.BIRTH_DATE));
        number.ifPresent(known -> facts.add(CallerFact.NUMBER));
        return facts;
    }

    public boolean isProvedBy(CallerAnswers answers) {
        var given = answers.given();
        return given.size() >= ENOUGH
                && given.entrySet().stream().allMatch(answer -> isRight(answer.getKey(), answer.getValue()));
    }

    private boolean isRight(CallerFact fact, String typed) {
        return switch (fact) {
            case EMAIL -> isEmail(typed.toLowerCase(Locale.ROOT));
            case MOBILE -> isMobile(typed);
            case BIRTH_DATE -> birthDate.isPresent() && TypedDate.of(typed).equals(birthDate);
            case NUMBER -> isNumber(UniqueNumber.cleaned(typed));
        };
    }

    private boolean isEmail(String typed) {
        return typed.equals(email.value()) || typed.equals(email.readable());
    }

    private boolean isMobile(String typed) {
        try {
            return new MobilePhone(typed).equals(mobile);
        } catch (InvalidValueException malformed) {
            return false;
        }
    }

    private boolean isNumber(String typed) {
        return typed.length() >= END_OF_NUMBER
                && number.filter(known -> known.value().endsWith(typed)).isPresent();
    }

    /** Masked: it is all personal data. */
    @Override
    public String toString() {
        return questions().toString();
    }
}
