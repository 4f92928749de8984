package fr.alin.housingapplication.port;

import java.util.function.Predicate;

import fr.alin.registration.model.Identity;

/** Masks identifiers of other people in a site's answer. Implemented by the site adapters, which know the format. */
public interface AnswerMask {

    /**
     * Masks the social-security numbers, phone numbers and e-mail addresses of all other adults.
     *
     * @param xml a stored answer
     * @param own true for the adult to whom the answer is shown
     */
    String masked(byte[] xml, Predicate<Identity> own);
}
