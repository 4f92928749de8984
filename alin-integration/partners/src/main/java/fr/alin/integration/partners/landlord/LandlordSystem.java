package fr.alin.integration.partners.landlord;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
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
import fr.alin.contract.landlord.CandidateList;
import fr.alin.contract.landlord.HomeClosed;
import fr.alin.contract.landlord.HomeReturned;
import fr.alin.contract.landlord.Publication;
import fr.alin.contract.landlord.Renunciation;
import fr.alin.integration.partners.PartnersSettings.LandlordAccess;
import fr.alin.integration.partners.behaviour.Behaviour;
import fr.alin.integration.partners.behaviour.BehaviourSwitch;
import fr.alin.integration.partners.demo.OfferGenerator;
import fr.alin.integration.partners.demo.Towns;
import fr.alin.integration.partners.message.BrokerLink;
import fr.alin.integration.partners.message.MessageCodec;
import fr.alin.integration.partners.message.MessageSender;
import fr.alin.integration.partners.message.Outgoing;
import fr.alin.integration.partners.page.ParisTime;

/** The landlord's system: publishes homes, stores the received dossiers and answers them. */
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

    private final Homes homes;
    private final Dossiers dossiers;
    private final BehaviourSwitch behaviour = new BehaviourSwitch();
    private final Clock clock;
    private final MessageSender sender;
    private final OfferSoapClient soap;
    private final Acknowledgements acknowledgements = new Acknowledgements();
    private final ReceivedLists lists = new ReceivedLists();
    private final OfferGenerator generator;
    private final LandlordLetters letters;
    private volatile boolean closed;

    public LandlordSystem(Towns towns, BrokerLink link, LandlordAccess access, Path folder, Clock clock) {
        this.clock = clock;
        generator = new OfferGenerator(towns);
        letters = new LandlordLetters(clock);
        soap = new OfferSoapClient(CODE, access);
        homes = new Homes(towns, folder, clock);
        dossiers = new Dossiers(folder.resolve("dossiers"), clock);
        sender = new MessageSender(link, behaviour, access.key());
        link.listen(DOSSIERS, this::receive);
        link.listen(ACKNOWLEDGEMENTS, this::acknowledge);
    }

    public void start() {
        sender.start();
        publishAll();
    }

    @Override
    public void close() {
        closed = true;
        sender.close();
    }

    Homes homes() {
        return homes;
    }

    Dossiers dossiers() {
        return dossiers;
    }

    ReceivedLists lists() {
        return lists;
    }

    Acknowledgements acknowledgements() {
        return acknowledgements;
    }

    BehaviourSwitch behaviour() {
        return behaviour;
    }

    public int waiting() {
        return sender.waiting();
    }

    /** Sends all homes. Messages and ids stay the same during a day, so sending them again has no effect. */
    int publishAll() {
        List<Publication> all = homes.toPublish();
        List<Outgoing> messages = new ArrayList<>();
        for (int from = 0; from < all.size(); from += A_MESSAGE) {
            List<Publication> some = all.subList(from, Math.min(all.size(), from + A_MESSAGE));
            messages.add(letters.homes(List.copyOf(some), homes.day()));
        }
        sender.post(messages);
        return all.size();
    }

    /**
     * Sends one entry.
     *
     * @return the message id
     */
    String publish(Object entry, Channel channel) {
        return send(letters.offers(List.of(entry), UUID.randomUUID().toString()), channel);
    }

    /**
     * Sends a batch of new homes, some of them invalid.
     *
     * @return the message id
     */
    String publishBatch(int count, int wrong, Channel channel) {
        String messageId = UUID.randomUUID().toString();
        String name = messageId.substring(0, 8).toUpperCase(Locale.ROOT);
        return send(letters.offers(GeneratedBatch.of(generator, name, count, wrong, today()), messageId), channel);
    }

    private String send(Outgoing message, Channel channel) {
        if (channel == Channel.JMS) {
            sender.post(List.of(message));
        } else {
            call(message.messageId(), message.text(), Optional.empty());
        }
        return message.messageId();
    }

    /**
     * Calls AL'in's SOAP endpoint and stores the answer.
     *
     * @param signature used instead of the right one
     */
    void call(String messageId, String text, Optional<String> signature) {
        OfferSoapClient.Answer answer = soap.send(messageId, text, signature);
        acknowledgements.add(new Acknowledgements.Receipt(
                messageId,
                Channel.SOAP,
                clock.instant(),
                answer.taken()
                        ? AcknowledgementReader.summary(answer.text())
                        : answer.text().lines().findFirst().orElse(""),
                answer.text()));
    }

    ReceivedDossier.SentAnswer answer(String candidacy, AnswerForm form) {
        Answer answer = form.answer();
        answer.setMessageId(form.messageId().orElseGet(() -> UUID.randomUUID().toString()));
        answer.setCandidacy(candidacy);
        sender.post(List.of(letters.answer(answer)));
        var sent = new ReceivedDossier.SentAnswer(form.step(), form.detail(), answer.getMessageId(), clock.instant());
        dossiers.answered(candidacy, sent);
        return sent;
    }

    /**
     * Tells that a home is not to be had any more.
     *
     * @return the message id
     */
    String close(HomeClosed closed) {
        if (closed.getMessageId() == null) {
            closed.setMessageId(UUID.randomUUID().toString());
        }
        sender.post(List.of(letters.homeClosed(closed)));
        return closed.getMessageId();
    }

    /** Sends any text, also malformed. */
    void sendRaw(String queue, String messageId, String kind, String text, Optional<String> signature) {
        sender.post(List.of(new Outgoing(queue, messageId, kind, CODE, text, signature)));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ParisTime.ZONE);
    }

    /** Blocks while the landlord is down; unacknowledged messages stay with the broker. */
    private void waitWhileDown() {
        while (behaviour.is(Behaviour.DOWN) && !closed) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        if (closed) {
            throw new IllegalStateException("Shutting down before the dossier was processed");
        }
    }

    /** Files each dossier of a list as if it had come alone. */
    private void receive(CandidateList list) {
        lists.received(list);
        list.getDossier().forEach(dossier -> file(dossier.getMessageId(), MessageCodec.LANDLORD.write(dossier)));
    }

    private void file(String id, String xml) {
        boolean isNew = dossiers.receive(id, xml);
        LOG.info(() -> (isNew ? "Dossier received: " : "Repeated delivery of a dossier: ") + id);
    }

    private void acknowledge(Message message) {
        try {
            waitWhileDown();
            String xml = ((TextMessage) message).getText();
            String answered = AcknowledgementReader.answered(xml);
            acknowledgements.add(new Acknowledgements.Receipt(
                    answered, Channel.JMS, clock.instant(), AcknowledgementReader.summary(xml), xml));
            LOG.info(() -> "Acknowledgement received of " + answered);
        } catch (JMSException e) {
            throw new IllegalStateException("Cannot read an acknowledgement", e);
        }
    }

    private void receive(Message message) {
        try {
            behaviour.waitIfSlow();
            waitWhileDown();
            String xml = ((TextMessage) message).getText();
            switch (String.valueOf(message.getStringProperty("kind"))) {
                case "renunciation" -> dossiers.renounced(MessageCodec.LANDLORD.read(xml, Renunciation.class));
                case "candidate-list" -> receive(MessageCodec.LANDLORD.read(xml, CandidateList.class));
                case "home-returned" -> lists.returned(MessageCodec.LANDLORD.read(xml, HomeReturned.class));
                default ->
                    file(DossierId.of(xml, message.getStringProperty("messageId"), message.getJMSMessageID()), xml);
            }
        } catch (JMSException e) {
            throw new IllegalStateException("Cannot read a dossier", e);
        }
    }
}
