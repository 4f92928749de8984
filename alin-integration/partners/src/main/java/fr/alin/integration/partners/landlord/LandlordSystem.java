package fr.alin.integration.partners.landlord;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Logger;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;

import fr.alin.contract.landlord.Answer;
import fr.alin.contract.landlord.Offers;
import fr.alin.contract.landlord.Publication;
import fr.alin.integration.partners.PartnersSettings.LandlordAccess;
import fr.alin.integration.partners.behaviour.Behaviour;
import fr.alin.integration.partners.behaviour.Mood;
import fr.alin.integration.partners.demo.OfferDraw;
import fr.alin.integration.partners.demo.Towns;
import fr.alin.integration.partners.message.BrokerLink;
import fr.alin.integration.partners.message.Messages;
import fr.alin.integration.partners.message.Outgoing;
import fr.alin.integration.partners.message.Postman;

/** What the landlord's programs do: tell AL'in about homes, file its dossiers, answer them. */
public final class LandlordSystem implements AutoCloseable {

    static final String CODE = "TOITS";
    static final String NAME = "Toits et Territoires";
    static final String OFFERS = "alin.offers";
    static final String ANSWERS = "alin.landlord.answers";
    static final String DOSSIERS = "landlord." + CODE + ".dossiers";
    static final String ACKNOWLEDGEMENTS = "landlord." + CODE + ".acknowledgements";

    private static final Logger LOG = Logger.getLogger(LandlordSystem.class.getName());
    private static final int A_MESSAGE = 100;
    private static final long PAUSE_NANOS = 200_000_000L;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Homes homes;
    private final Dossiers dossiers;
    private final Mood mood = new Mood();
    private final Clock clock;
    private final Postman postman;
    private final OfferSoapClient soap;
    private final Acknowledgements acknowledgements = new Acknowledgements();
    private final OfferDraw draw;
    private volatile boolean closed;

    public LandlordSystem(Towns towns, BrokerLink link, LandlordAccess access, Path folder, Clock clock) {
        this.clock = clock;
        draw = new OfferDraw(towns);
        soap = new OfferSoapClient(access);
        homes = new Homes(towns, folder, clock);
        dossiers = new Dossiers(folder.resolve("dossiers"), clock);
        postman = new Postman(link, mood, access.key());
        link.listen(DOSSIERS, this::receive);
        link.listen(ACKNOWLEDGEMENTS, this::acknowledge);
    }

    public void start() {
        postman.start();
        publishAll();
    }

    @Override
    public void close() {
        closed = true;
        postman.close();
    }

    Homes homes() {
        return homes;
    }

    Dossiers dossiers() {
        return dossiers;
    }

    Acknowledgements acknowledgements() {
        return acknowledgements;
    }

    Mood mood() {
        return mood;
    }

    public int waiting() {
        return postman.waiting();
    }

    /** The same homes give the same messages all day long: sent again, they have no second effect. */
    int publishAll() {
        List<Publication> all = homes.toPublish();
        List<Outgoing> messages = new ArrayList<>();
        for (int from = 0; from < all.size(); from += A_MESSAGE) {
            List<Publication> some = all.subList(from, Math.min(all.size(), from + A_MESSAGE));
            StringBuilder content = new StringBuilder(homes.day().toString());
            some.forEach(offer -> content.append(offer.getReference()).append(offer.getVersion()));
            messages.add(message(List.copyOf(some), named(content.toString())));
        }
        postman.post(messages);
        return all.size();
    }

    /** Sends one entry; returns the id of its message. */
    String tell(Object entry, Way way) {
        return send(message(List.of(entry), UUID.randomUUID().toString()), way);
    }

    /** Sends many new homes in one message, some of them wrong; returns its id. */
    String tellBatch(int count, int wrong, Way way) {
        String messageId = UUID.randomUUID().toString();
        String name = messageId.substring(0, 8).toUpperCase(Locale.ROOT);
        return send(message(Batch.of(draw, name, count, wrong, today()), messageId), way);
    }

    private String send(Outgoing message, Way way) {
        if (way == Way.JMS) {
            postman.post(List.of(message));
        } else {
            call(message.messageId(), message.text(), Optional.empty());
        }
        return message.messageId();
    }

    /** Calls AL'in and files its answer; a key that is given is used instead of the landlord's own. */
    void call(String messageId, String text, Optional<String> key) {
        OfferSoapClient.Answer answer = soap.send(text, key);
        acknowledgements.add(new Acknowledgements.Receipt(
                messageId,
                Way.SOAP,
                clock.instant(),
                answer.taken()
                        ? Receipts.summary(answer.text())
                        : answer.text().lines().findFirst().orElse(""),
                answer.text()));
    }

    ReceivedDossier.SentAnswer answer(String candidacy, AnswerForm form) {
        Answer answer = form.answer();
        answer.setMessageId(form.messageId().orElseGet(() -> UUID.randomUUID().toString()));
        answer.setLandlord(CODE);
        answer.setCandidacy(candidacy);
        answer.setSentAt(OffsetDateTime.ofInstant(clock.instant(), PARIS));
        postman.post(
                List.of(new Outgoing(ANSWERS, answer.getMessageId(), "answer", CODE, Messages.LANDLORD.write(answer))));
        var sent = new ReceivedDossier.SentAnswer(form.step(), form.detail(), answer.getMessageId(), clock.instant());
        dossiers.answered(candidacy, sent);
        return sent;
    }

    /** Sends any text, as a broken program would. */
    void sendRaw(String queue, String messageId, String kind, String text, Optional<String> signature) {
        postman.post(List.of(new Outgoing(queue, messageId, kind, CODE, text, signature)));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PARIS);
    }

    private Outgoing message(List<?> entries, String messageId) {
        Offers offers = new Offers();
        offers.setMessageId(messageId);
        offers.setLandlord(CODE);
        offers.setLandlordName(NAME);
        offers.setSentAt(OffsetDateTime.ofInstant(clock.instant(), PARIS));
        offers.getEntries().addAll(entries);
        return new Outgoing(OFFERS, messageId, "offers", CODE, Messages.LANDLORD.write(offers));
    }

    private static String named(String content) {
        return UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** What is delivered meanwhile stays with the broker: it is not acknowledged. */
    private void waitWhileDown() {
        while (mood.is(Behaviour.DOWN) && !closed) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        if (closed) {
            throw new IllegalStateException("The landlord's system stops before it has read this dossier");
        }
    }

    private void acknowledge(Message message) {
        try {
            waitWhileDown();
            String xml = ((TextMessage) message).getText();
            String answered = Receipts.answered(xml);
            acknowledgements.add(
                    new Acknowledgements.Receipt(answered, Way.JMS, clock.instant(), Receipts.summary(xml), xml));
            LOG.info(() -> "Acknowledgement received of " + answered);
        } catch (JMSException e) {
            throw new IllegalStateException("An acknowledgement could not be read from the broker", e);
        }
    }

    private void receive(Message message) {
        try {
            mood.waitIfSlow();
            waitWhileDown();
            String xml = ((TextMessage) message).getText();
            String id = DossierId.of(xml, message.getStringProperty("messageId"), message.getJMSMessageID());
            boolean isNew = dossiers.receive(id, xml);
            LOG.info(() -> (isNew ? "Dossier received: " : "Dossier delivered again: ") + id);
        } catch (JMSException e) {
            throw new IllegalStateException("A dossier could not be read from the broker", e);
        }
    }
}
