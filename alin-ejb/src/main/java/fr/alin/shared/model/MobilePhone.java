package fr.alin.shared.model;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import fr.alin.shared.error.InvalidValueException;

/**
 * A mobile number in E.164 form. French numbers are accepted with or without the leading zero. Numbers of
 * overseas departments are dialled like French ones but have their own country codes.
 * See decision 48-phones-and-dates-by-their-own-rules.
 */
public record MobilePhone(String value) implements Serializable {

    private static final String DEFAULT_REGION = "FR";
    private static final int FRANCE = 33;
    private static final Pattern TYPED = Pattern.compile("\\(?\\+?[0-9 ().·/-]{4,}");
    private static final Pattern MOBILE_IN_FRANCE = Pattern.compile("[67][0-9]{8}");
    private static final Pattern ABROAD = Pattern.compile("\\+(?!33)[1-9][0-9]{7,14}");

    /** Overseas country codes by the first digits after the zero, from the French numbering plan (ARCEP). */
    private static final Map<Pattern, Integer> OVERSEAS = Map.of(
            Pattern.compile("(69[01]|7090)[0-9]+"), 590,
            Pattern.compile("(694|7093[0-4])[0-9]+"), 594,
            Pattern.compile("(69[67]|7091)[0-9]+"), 596,
            Pattern.compile("(639|69[23]|7092|7093[5-9])[0-9]+"), 262);

    /** @throws InvalidValueException {@code mobile.too-long}, {@code mobile.malformed} */
    public MobilePhone {
        var typed = TextBound.MOBILE.check(TypedText.line(value));
        value = Optional.of(typed)
                .filter(text -> TYPED.matcher(text).matches())
                .flatMap(MobilePhone::parsed)
                .map(MobilePhone::withOverseasCode)
                .map(number -> phones().format(number, PhoneNumberFormat.E164))
                .or(() -> Optional.of(typed))
                .filter(MobilePhone::isAccepted)
                .orElseThrow(() -> new InvalidValueException("mobile.malformed"));
    }

    /** The number for display: {@code 06 04 50 57 92} in France and overseas, {@code +44 7911 123456} elsewhere. */
    public String national() {
        return parsed(value)
                .map(number -> phones().format(number, formOf(number.getCountryCode())))
                .orElse(value);
    }

    private static PhoneNumberFormat formOf(int country) {
        return country == FRANCE || OVERSEAS.containsValue(country)
                ? PhoneNumberFormat.NATIONAL
                : PhoneNumberFormat.INTERNATIONAL;
    }

    /**
     * The library learns new number blocks late: in France only the first digit is checked, and stored numbers of other
     * countries stay valid.
     */
    private static boolean isAccepted(String e164) {
        return e164.startsWith("+" + FRANCE)
                ? MOBILE_IN_FRANCE.matcher(e164.substring(3)).matches()
                : ABROAD.matcher(e164).matches();
    }

    private static PhoneNumber withOverseasCode(PhoneNumber number) {
        var digits = phones().getNationalSignificantNumber(number);
        if (number.getCountryCode() == FRANCE) {
            OVERSEAS.entrySet().stream()
                    .filter(island -> island.getKey().matcher(digits).matches())
                    .forEach(island -> number.setCountryCode(island.getValue()));
        }
        return number;
    }

    private static Optional<PhoneNumber> parsed(String text) {
        try {
            return Optional.of(phones().parse(text, DEFAULT_REGION));
        } catch (NumberParseException unreadable) {
            return Optional.empty();
        }
    }

    private static PhoneNumberUtil phones() {
        return PhoneNumberUtil.getInstance();
    }

    /** Masked: a phone number is personal data and must not reach the logs. */
    @Override
    public String toString() {
        return "…" + value.substring(value.length() - 2);
    }
}
