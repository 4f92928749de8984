package fr.alin.integration.partners.registry;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Logger;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;

import fr.alin.contract.registry.DemandeLogementParametres;
import fr.alin.integration.partners.behaviour.Mood;
import fr.alin.integration.partners.message.BrokerLink;
import fr.alin.integration.partners.message.Messages;
import fr.alin.integration.partners.message.UnreadableMessage;

/** The registration site of Finistère: questions come by a queue, each answer goes where its question says. */
public final class LocalSite {

    public static final String QUEUE = "registration.029.requests";

    private static final Logger LOG = Logger.getLogger(LocalSite.class.getName());
    private static final String NONSENSE = "<n:interfaceNuu xmlns:n=\"http://nuu.application.i2/\" <<";

    private final Registrations registrations;
    private final Mood mood;
    private final ExecutorService desk = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "registration-029");
        thread.setDaemon(true);
        return thread;
    });
    private BrokerLink link;

    public LocalSite(Registrations registrations) {
        this.registrations = registrations;
        mood = registrations.mood(Site.FINISTERE);
    }

    public void connect(BrokerLink broker) {
        link = broker.listen(QUEUE, question -> desk.execute(() -> answer(question)));
    }

    private void answer(Message question) {
        mood.waitIfSlow();
        try {
            switch (mood.behaviour()) {
                case DOWN -> LOG.info("A question was left without an answer, as asked");
                case RUBBISH -> link.reply(question, NONSENSE);
                case TWICE -> {
                    String answer = answerTo(((TextMessage) question).getText());
                    link.reply(question, answer);
                    link.reply(question, answer);
                }
                default -> link.reply(question, answerTo(((TextMessage) question).getText()));
            }
        } catch (JMSException | ClassCastException e) {
            LOG.warning(() -> "A question could not be answered: " + e.getMessage());
        }
    }

    private String answerTo(String question) {
        try {
            String number = Messages.REGISTRY
                    .read(question, DemandeLogementParametres.class)
                    .getNumUnique();
            return Messages.REGISTRY.write(registrations.answer(Site.FINISTERE, number));
        } catch (UnreadableMessage e) {
            LOG.warning(() -> "A question is no message of the contract: " + e.getMessage());
            return Messages.REGISTRY.write(registrations.answer(Site.FINISTERE, ""));
        }
    }
}
