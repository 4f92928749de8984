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

/** Carrier to the mail server: renders and sends the due mails of a run on one connection. */
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
            return new MailSession(transport);
        } catch (MessagingException e) {
            throw new CarrierDown(e);
        }
    }

    private OutgoingMail write(DueMessage due) {
        var request = MailRequest.parse(due.body());
        var rendered = renderer.render(request.template(), request.language(), request.values());
        var mail = new OutgoingMail(server, due.messageId(), settings.mailSender())
                .to(request.email(), request.language())
                .withContent(rendered, Date.from(clock.instant()));
        return request.unsubscribe().map(mail::withUnsubscribe).orElse(mail);
    }

    private final class MailSession implements CarrierSession {

        private final Transport transport;

        MailSession(Transport transport) {
            this.transport = transport;
        }

        @Override
        public void send(DueMessage due) {
            var mail = write(due);
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
