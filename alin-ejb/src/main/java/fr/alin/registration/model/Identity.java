package fr.alin.registration.model;

import java.time.LocalDate;
import java.util.Optional;

import fr.alin.shared.model.Civility;
import fr.alin.shared.model.TypedText;

/** Who a person is on the site. Of the social-security number only the first five digits are ever kept. */
public record Identity(
        Optional<Civility> civility,
        String birthName,
        Optional<String> usageName,
        String firstName,
        LocalDate birthDate,
        Optional<String> socialSecurityPrefix) {

    private static final int SHOWN_DIGITS = 5;

    public Identity {
        civility = Absent.toEmpty(civility);
        usageName = Absent.toEmpty(usageName);
        socialSecurityPrefix = Absent.toEmpty(socialSecurityPrefix)
                .map(TypedText::compact)
                .map(number -> number.substring(0, Math.min(SHOWN_DIGITS, number.length())));
    }

    /** The name the person goes by. */
    public String fullName() {
        return firstName + " " + usageName.orElse(birthName);
    }

    /** Masked: an identity must not reach the logs. */
    @Override
    public String toString() {
        return "Identity[masked]";
    }
}
