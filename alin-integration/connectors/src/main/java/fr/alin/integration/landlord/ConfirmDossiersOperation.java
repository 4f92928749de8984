package fr.alin.integration.landlord;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.contract.ContractSchemas;
import fr.alin.contract.landlord.ConfirmDossiers;
import fr.alin.contract.landlord.Confirmation;
import fr.alin.integration.messaging.PartnerXml;
import fr.alin.integration.offer.AuthenticatedLandlord;
import fr.alin.integration.offer.LandlordOperation;
import fr.alin.shared.outbox.FetchedMessageService;
import fr.alin.shared.outbox.LandlordQueues;

/** Notes that a landlord has filed what it fetched, so that it does not come again. */
@ApplicationScoped
public class ConfirmDossiersOperation implements LandlordOperation {

    @Inject
    FetchedMessageService messages;

    @Inject
    Clock clock;

    @Override
    public String request() {
        return "confirmDossiers";
    }

    @Override
    public String answer(AuthenticatedLandlord caller, String request) {
        var confirmed = Format.REQUEST.read(request);
        caller.mustBe(confirmed.getLandlord());
        var queues = LandlordQueues.of(caller.code());
        var message = new Confirmation();
        message.setLandlord(caller.code());
        message.getUnknown().addAll(messages.confirm(queues, confirmed.getMessage()));
        message.setWaiting(messages.waiting(queues).count());
        message.setSentAt(Moments.written(clock.instant()));
        return Format.ANSWER.fragment(message);
    }

    /** Initialised lazily, at the first message. */
    private static final class Format {
        static final PartnerXml<ConfirmDossiers> REQUEST =
                PartnerXml.strict(ConfirmDossiers.class, ContractSchemas.landlord());
        static final PartnerXml<Confirmation> ANSWER =
                PartnerXml.strict(Confirmation.class, ContractSchemas.landlord());
    }
}
