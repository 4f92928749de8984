package fr.alin.integration.landlord;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.contract.ContractSchemas;
import fr.alin.contract.landlord.TakeDossiers;
import fr.alin.integration.messaging.PartnerXml;
import fr.alin.integration.offer.AuthenticatedLandlord;
import fr.alin.integration.offer.LandlordOperation;
import fr.alin.landlord.LandlordCarrierService;
import fr.alin.shared.outbox.FetchedMessageService;
import fr.alin.shared.outbox.LandlordQueues;
import fr.alin.shared.outbox.OwedMessage;

/** Gives a landlord the next messages that wait for it; they stay until {@link ConfirmDossiersOperation}. */
@ApplicationScoped
public class TakeDossiersOperation implements LandlordOperation {

    private static final int USUAL = 10;
    private static final Pattern DECLARATION = Pattern.compile("^\\s*<\\?xml[^>]*\\?>\\s*");

    @Inject
    LandlordCarrierService carriers;

    @Inject
    FetchedMessageService messages;

    @Inject
    Clock clock;

    @Override
    public String request() {
        return "takeDossiers";
    }

    @Override
    public String answer(AuthenticatedLandlord caller, String request) {
        var asked = Format.REQUEST.read(request);
        caller.mustBe(asked.getLandlord());
        var queues = LandlordQueues.of(caller.code());
        var most = Optional.ofNullable(asked.getMost()).orElse(USUAL);
        var given = carriers.fetch(caller.code()) ? messages.next(queues, most) : List.<OwedMessage>of();
        return given.stream()
                .map(TakeDossiersOperation::written)
                .collect(Collectors.joining(
                        "",
                        "<dossiers xmlns=\"%s\" landlord=\"%s\" sentAt=\"%s\" waiting=\"%d\">\n"
                                .formatted(
                                        AnswersReader.NAMESPACE,
                                        caller.code(),
                                        Moments.text(clock.instant()),
                                        messages.waiting(queues).count()),
                        "</dossiers>\n"));
    }

    /** The text as it is kept, so that it is the same whenever and however it is given. */
    private static String written(OwedMessage message) {
        return "<message messageId=\"%s\" waitsSince=\"%s\">%s</message>\n"
                .formatted(
                        message.messageId(),
                        Moments.text(message.since()),
                        DECLARATION.matcher(message.body()).replaceFirst(""));
    }

    /** Initialised lazily, at the first message. */
    private static final class Format {
        static final PartnerXml<TakeDossiers> REQUEST =
                PartnerXml.strict(TakeDossiers.class, ContractSchemas.landlord());
    }
}
