package fr.alin.integration.mail;

import java.time.Clock;
import java.util.Date;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;

import fr.alin.integration.messaging.CarrierDown;
import fr.alin.integration.messaging.CarrierSession;
import fr.alin.integration.messaging.MailCarrier;
import fr.alin.notification.MailRequest;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.outbox.DueMessage;

/** The mail server as a way out: writes each owed mail and hands it over, all of a round on one connection. */
@ApplicationScoped
public class MailServer implements MailCarrier {

    @Resource(lookup = "mail/alin")
    Session server;

    @Inject
    AlinSettings settings;

    @Inject
    Clock clock;

    private final MailRenderer renderer = new MailRenderer();

    @Override
    public String name() {
        return "The mail server";
    }

    @Override
    public CarrierSession open() {
        try {
            var transport = server.getTransport("smtp");
            transport.connect();
            return new MailTrip(transport);
        } catch (MessagingException e) {
            throw new CarrierDown(e);
        }
    }

    private OutgoingMail write(DueMessage owed) {
        var request = MailRequest.parse(owed.body());
        var rendered = renderer.render(request.template(), request.language(), request.values());
        var mail = new OutgoingMail(server, owed.messageId(), settings.mailSender())
                .to(request.email(), request.language())
                .saying(rendered, Date.from(clock.instant()));
        return request.unsubscribe().map(mail::stoppedAt).orElse(mail);
    }

    private final class MailTrip implements CarrierSession {

        private final Transport transport;

        MailTrip(Transport transport) {
            this.transport = transport;
        }

        @Override
        public void send(DueMessage owed) {
            var mail = write(owed);
            try {
                mail.saveChanges();
                transport.sendMessage(mail, mail.getAllRecipients());
            } catch (SendFailedException e) {
                throw new UndeliverableMail(e);
            } catch (MessagingException e) {
                throw new CarrierDown(e);
            }
        }

        @Override
        public void close() {
            try {
                transport.close();
            } catch (MessagingException e) {
                throw new CarrierDown(e);
            }
        }
    }
}
