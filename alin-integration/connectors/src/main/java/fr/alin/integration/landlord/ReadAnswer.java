package fr.alin.integration.landlord;

import java.util.function.Function;

import fr.alin.candidacy.LandlordAnswers;
import fr.alin.candidacy.view.AnswerOutcome;
import fr.alin.shared.outbox.ReceivedText;

/**
 * A landlord's message that was read.
 *
 * @param text which message it is
 * @param effect hands it to the service that takes it
 */
record ReadAnswer(ReceivedText text, Function<LandlordAnswers, AnswerOutcome> effect) {

    AnswerOutcome take(LandlordAnswers answers) {
        return effect.apply(answers);
    }
}
