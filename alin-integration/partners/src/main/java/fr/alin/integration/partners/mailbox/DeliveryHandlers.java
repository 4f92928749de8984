package fr.alin.integration.partners.mailbox;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.MessageHandlerFactory;
import org.subethamail.smtp.TooMuchDataException;

/** Stores each SMTP delivery in the mailbox once, with all recipients. */
final class DeliveryHandlers implements MessageHandlerFactory {

    private final Mailbox mailbox;
    private final int largest;

    DeliveryHandlers(Mailbox mailbox, int largest) {
        this.mailbox = mailbox;
        this.largest = largest;
    }

    @Override
    public MessageHandler create(MessageContext context) {
        return new Envelope();
    }

    private final class Envelope implements MessageHandler {

        private final List<String> recipients = new ArrayList<>();

        @Override
        public void from(String sender) {
            recipients.clear();
        }

        @Override
        public void recipient(String recipient) {
            recipients.add(recipient);
        }

        @Override
        public String data(InputStream data) throws IOException {
            byte[] raw = data.readNBytes(largest + 1);
            if (raw.length > largest) {
                throw new TooMuchDataException("At most " + largest + " bytes");
            }
            return "Kept as " + mailbox.add(List.copyOf(recipients), raw).id();
        }

        @Override
        public void done() {
            recipients.clear();
        }
    }
}
