package fr.alin.integration.landlord;

import java.util.function.Function;

import fr.alin.candidacy.LandlordNewsService;
import fr.alin.candidacy.view.AnswerOutcome;
import fr.alin.shared.outbox.ReceivedText;

/**
 * A landlord's message that was read.
 *
 * @param text which message it is
 * @param effect hands it to the service that takes it
 * @param rehearsal asks the service what would come of it
 */
record ReadAnswer(
        ReceivedText text,
        Function<LandlordNewsService, AnswerOutcome> effect,
        Function<LandlordNewsService, AnswerOutcome> rehearsal) {

    AnswerOutcome take(LandlordNewsService news) {
        return effect.apply(news);
    }

    AnswerOutcome rehearse(LandlordNewsService news) {
        return rehearsal.apply(news);
    }
}
