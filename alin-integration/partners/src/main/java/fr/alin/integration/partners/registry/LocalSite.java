package fr.alin.integration.partners.registry;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Logger;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;

import fr.alin.contract.registry.DemandeLogementParametres;
import fr.alin.contract.registry.DemandesRadieesDepuisLeParametres;
import fr.alin.contract.registry.InterfaceNuu;
import fr.alin.contract.registry.NouveauxDaloDepuisLeParametres;
import fr.alin.integration.partners.behaviour.Behaviour;
import fr.alin.integration.partners.behaviour.BehaviourSwitch;
import fr.alin.integration.partners.message.BrokerLink;
import fr.alin.integration.partners.message.MessageCodec;
import fr.alin.integration.partners.message.UnreadableMessage;

/** A local registration site: reads questions from its queue and answers on the reply queue of each. */
public final class LocalSite {

    private static final Logger LOG = Logger.getLogger(LocalSite.class.getName());
    private static final String NONSENSE = "<n:interfaceNuu xmlns:n=\"http://nuu.application.i2/\" <<";
    private static final ExecutorService EXECUTOR = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "registration");
        thread.setDaemon(true);
        return thread;
    });

    private final Site site;
    private final Registrations registrations;
    private final BehaviourSwitch behaviour;
    private BrokerLink link;

    public LocalSite(Site site, Registrations registrations) {
        this.site = site;
        this.registrations = registrations;
        behaviour = registrations.behaviour(site);
    }

    public void connect(BrokerLink broker) {
        link = broker.listen(site.queue(), question -> EXECUTOR.execute(() -> answer(question)));
    }

    private void answer(Message question) {
        behaviour.waitIfSlow();
        Behaviour current = behaviour.current();
        try {
            switch (current) {
                case DOWN -> LOG.info("Question left unanswered: the site simulates an outage");
                case RUBBISH -> link.reply(question, NONSENSE);
                case TWICE -> {
                    String answer = answerTo(((TextMessage) question).getText());
                    link.reply(question, answer);
                    link.reply(question, answer);
                }
                default -> {
                    StringBuilder answer = new StringBuilder();
                    AnswerCorruptor.write(current, answerTo(((TextMessage) question).getText()), answer);
                    link.reply(question, answer.toString());
                }
            }
        } catch (JMSException | ClassCastException e) {
            LOG.warning(() -> "Cannot answer a question: " + e.getMessage());
        }
    }

    private String answerTo(String question) {
        try {
            return MessageCodec.REGISTRY.write(answerTo(MessageCodec.REGISTRY.read(question)));
        } catch (UnreadableMessage e) {
            LOG.warning(() -> "Invalid question: " + e.getMessage());
            return MessageCodec.REGISTRY.write(registrations.answer(site, ""));
        }
    }

    private InterfaceNuu answerTo(Object question) {
        if (question instanceof DemandesRadieesDepuisLeParametres list) {
            return registrations.struckOffSince(site, list.getDateRadiationDepuisLe(), list.getApresNumUnique());
        }
        if (question instanceof NouveauxDaloDepuisLeParametres list) {
            return registrations.daloSince(site, list.getDateNouveauDaloDepuisLe(), list.getApresNumUnique());
        }
        return registrations.answer(site, ((DemandeLogementParametres) question).getNumUnique());
    }
}
