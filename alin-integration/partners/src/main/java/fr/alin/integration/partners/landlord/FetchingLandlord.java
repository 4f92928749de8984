package fr.alin.integration.partners.landlord;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import java.util.regex.Pattern;

import fr.alin.contract.landlord.Answer;
import fr.alin.contract.landlord.AnswerAcknowledgements;
import fr.alin.contract.landlord.Answers;
import fr.alin.contract.landlord.CandidateList;
import fr.alin.contract.landlord.ConfirmDossiers;
import fr.alin.contract.landlord.HomeReturned;
import fr.alin.contract.landlord.OwedMessage;
import fr.alin.contract.landlord.Renunciation;
import fr.alin.contract.landlord.TakeDossiers;
import fr.alin.integration.partners.PartnersSettings.LandlordAccess;
import fr.alin.integration.partners.behaviour.Behaviour;
import fr.alin.integration.partners.behaviour.BehaviourSwitch;
import fr.alin.integration.partners.message.MessageCodec;
import fr.alin.integration.partners.message.UnreadableMessage;
import fr.alin.integration.partners.page.ParisTime;

/** A landlord without a broker: it fetches its dossiers by SOAP, confirms what it has filed, and answers by calls. */
public final class FetchingLandlord implements AutoCloseable {

    static final String CODE = "OURCQ";
    static final String NAME = "Foyers de l’Ourcq";

    private static final Logger LOG = Logger.getLogger(FetchingLandlord.class.getName());
    private static final long PAUSE_MILLIS = 2000;
    private static final int AT_ONCE = 20;
    private static final Pattern OFFERS = Pattern.compile("<(?:\\w+:)?offers\\b[^>]*?\\bmessageId=[\"']([^\"']+)");

    private final OfferSoapClient soap;
    private final Dossiers dossiers;
    private final ReceivedLists lists = new ReceivedLists();
    private final BehaviourSwitch behaviour = new BehaviourSwitch();
    private final Clock clock;
    private final boolean isKnown;
    private final Thread thread = new Thread(this::run, "fetching-landlord");
    private volatile String problem = "";
    private volatile Optional<Instant> fetchedAt = Optional.empty();

    public FetchingLandlord(LandlordAccess access, Path folder, Clock clock) {
        this.clock = clock;
        isKnown = access.isKnown();
        soap = new OfferSoapClient(CODE, access);
        dossiers = new Dossiers(folder.resolve("dossiers"), clock);
        thread.setDaemon(true);
    }

    /** Begins to call; without a key nobody would answer. */
    public void start() {
        if (isKnown) {
            thread.start();
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    Dossiers dossiers() {
        return dossiers;
    }

    ReceivedLists lists() {
        return lists;
    }

    BehaviourSwitch behaviour() {
        return behaviour;
    }

    /** When AL'in last gave an answer to a call for messages. */
    Optional<Instant> fetchedAt() {
        return fetchedAt;
    }

    /** Why the last call for messages failed; empty if it did not. */
    String problem() {
        return problem;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ParisTime.ZONE);
    }

    /** Sends one answer and files what AL'in says to it. */
    AnswerAcknowledgements answer(String candidacy, AnswerForm form) {
        Answer answer = form.answer();
        answer.setMessageId(form.messageId().orElseGet(() -> UUID.randomUUID().toString()));
        answer.setCandidacy(candidacy);
        answer.setLandlord(CODE);
        answer.setSentAt(OffsetDateTime.ofInstant(clock.instant(), ParisTime.ZONE));
        Answers answers = new Answers();
        answers.setLandlord(CODE);
        answers.getAnswerOrHomeClosed().add(answer);
        OfferSoapClient.Answer said = call(MessageCodec.LANDLORD.write(answers));
        if (!said.taken()) {
            throw new UnreadableMessage(List.of(said.text()));
        }
        dossiers.answered(
                candidacy,
                new ReceivedDossier.SentAnswer(form.step(), form.detail(), answer.getMessageId(), clock.instant()));
        return MessageCodec.LANDLORD.read(said.text(), AnswerAcknowledgements.class);
    }

    /** Calls AL'in with any message. */
    OfferSoapClient.Answer call(String message) {
        return soap.send(idOf(message), message, Optional.empty());
    }

    /** The id of the call is that of the offers in it; any other call has one of its own. */
    private static String idOf(String message) {
        var offers = OFFERS.matcher(message);
        return offers.find() ? offers.group(1) : UUID.randomUUID().toString();
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                if (!behaviour.is(Behaviour.DOWN)) {
                    tryToFetch();
                }
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tryToFetch() {
        try {
            fetch();
        } catch (UnreadableMessage unreadable) {
            problem = String.valueOf(unreadable.getMessage());
            LOG.warning(() -> "AL'in's answer cannot be read: " + problem);
        }
    }

    /** Files what waits, then confirms it. Told to do things twice, it forgets to confirm, so that all comes again. */
    private void fetch() {
        TakeDossiers request = new TakeDossiers();
        request.setLandlord(CODE);
        request.setMost(AT_ONCE);
        OfferSoapClient.Answer said = call(MessageCodec.LANDLORD.write(request));
        problem = said.taken() ? "" : said.text().lines().findFirst().orElse("");
        if (!said.taken()) {
            return;
        }
        fetchedAt = Optional.of(clock.instant());
        var messages = MessageCodec.LANDLORD
                .read(said.text(), fr.alin.contract.landlord.Dossiers.class)
                .getMessage();
        messages.forEach(this::file);
        if (!messages.isEmpty() && !behaviour.is(Behaviour.TWICE)) {
            confirm(messages);
        }
    }

    private void confirm(List<OwedMessage> messages) {
        ConfirmDossiers request = new ConfirmDossiers();
        request.setLandlord(CODE);
        messages.forEach(message -> request.getMessage().add(message.getMessageId()));
        call(MessageCodec.LANDLORD.write(request));
    }

    private void file(OwedMessage message) {
        if (message.getAny() instanceof CandidateList list) {
            lists.received(list);
            list.getDossier()
                    .forEach(dossier -> dossiers.receive(dossier.getMessageId(), MessageCodec.LANDLORD.write(dossier)));
        } else if (message.getAny() instanceof Renunciation renunciation) {
            dossiers.renounced(renunciation);
        } else if (message.getAny() instanceof HomeReturned home) {
            lists.returned(home);
        }
        LOG.info(() -> "Fetched " + message.getMessageId());
    }
}
