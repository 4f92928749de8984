package fr.alin.housingapplication.port;

import java.util.function.Predicate;

import fr.alin.registration.model.Identity;

/** Masks what identifies other people in a site's answer, whose format only the adapters of the sites know. */
public interface AnswerMask {

    /**
     * The answer with the social-security numbers, phones and e-mails of everybody else masked.
     *
     * @param xml an answer as it was kept
     * @param own whether an adult of the answer is the one it is shown to
     */
    String masked(byte[] xml, Predicate<Identity> own);
}
