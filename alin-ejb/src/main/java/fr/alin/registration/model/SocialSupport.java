package fr.alin.registration.model;

import java.util.Optional;

/**
 * The social worker or organisation that helps a person with the application.
 *
 * @param receivesTheSame whether the person agrees that they receive the same letters
 */
public record SocialSupport(
        Optional<String> structure,
        Optional<String> worker,
        Optional<String> phone,
        Optional<String> email,
        Optional<Answer> receivesTheSame) {

    public SocialSupport {
        structure = Absent.toEmpty(structure);
        worker = Absent.toEmpty(worker);
        phone = Absent.toEmpty(phone);
        email = Absent.toEmpty(email);
        receivesTheSame = Absent.toEmpty(receivesTheSame);
    }

    /** Masked: personal data must not reach the logs. */
    @Override
    public String toString() {
        return "SocialSupport[masked]";
    }
}
