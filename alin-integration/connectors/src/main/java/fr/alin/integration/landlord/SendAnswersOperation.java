package fr.alin.integration.landlord;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.contract.ContractSchemas;
import fr.alin.contract.landlord.AnswerAcknowledgement;
import fr.alin.contract.landlord.AnswerAcknowledgements;
import fr.alin.integration.messaging.PartnerXml;
import fr.alin.integration.offer.AuthenticatedLandlord;
import fr.alin.integration.offer.LandlordOperation;

/**
 * Takes answers in their order, each by itself. After one that fails through no fault of its own the rest waits for another
 * call, so that the order of a home is kept; a fault is answered only when nothing has taken effect.
 */
@ApplicationScoped
public class SendAnswersOperation implements LandlordOperation {

    private static final Logger LOG = Logger.getLogger(SendAnswersOperation.class.getName());

    @Inject
    AnswerIntake intake;

    @Inject
    Clock clock;

    @Override
    public String request() {
        return "answers";
    }

    @Override
    public String answer(AuthenticatedLandlord caller, String request) {
        var written = AnswersReader.read(request);
        caller.mustBe(written.landlord());
        var message = new AnswerAcknowledgements();
        message.setLandlord(caller.code());
        message.setValidateOnly(written.validateOnly() ? Boolean.TRUE : null);
        message.getAnswerAcknowledgement().addAll(taken(caller, written));
        message.setSentAt(Moments.written(clock.instant()));
        return Format.ANSWER.fragment(message);
    }

    private List<AnswerAcknowledgement> taken(AuthenticatedLandlord caller, WrittenAnswers written) {
        var receipts = new ArrayList<AnswerAcknowledgement>();
        try {
            written.entries().forEach(entry -> receipts.add(intake.take(caller, entry, written.validateOnly())));
        } catch (RuntimeException failed) {
            if (receipts.isEmpty()) {
                throw failed;
            }
            LOG.log(Level.WARNING, "Only " + receipts.size() + " answers of a call were taken", failed);
            written.entries().stream()
                    .skip(receipts.size())
                    .map(left -> intake.leave(caller, left))
                    .forEach(receipts::add);
        }
        return receipts;
    }

    /** Initialised lazily, at the first message. */
    private static final class Format {
        static final PartnerXml<AnswerAcknowledgements> ANSWER =
                PartnerXml.strict(AnswerAcknowledgements.class, ContractSchemas.landlord());
    }
}
