package fr.alin.registration.model;

import java.time.LocalDate;
import java.util.Optional;

import fr.alin.shared.model.Civility;
import fr.alin.shared.model.ShortText;
import fr.alin.shared.model.TypedText;

/** A person's identity as held by the site, with only the first five digits of the social-security number. */
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
                .map(number -> ShortText.of(number, SHOWN_DIGITS));
    }

    /** The usage name if there is one, else the birth name, with the first name. */
    public String fullName() {
        return firstName + " " + usageName.orElse(birthName);
    }

    /** Masked: an identity must not reach the logs. */
    @Override
    public String toString() {
        return "Identity[masked]";
    }
}
