package fr.alin.journey;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import com.google.gson.JsonObject;

/** Reads mails from the stand-ins' mailbox. */
final class MailboxClient {

    /** The matching mails, newest first. */
    List<Mail> mails(String to, String subject) {
        var found = PartnersClient.list("/mailbox/messages.json", Map.of("to", to, "subject", subject));
        return StreamSupport.stream(found.spliterator(), false)
                .map(element -> mail(element.getAsJsonObject()))
                .toList();
    }

    /**
     * Waits for a mail with this subject.
     *
     * @return the newest
     */
    Mail await(String to, String subject) {
        return awaitCount(to, subject, 1);
    }

    /**
     * Waits for this number of mails.
     *
     * @return the newest
     */
    Mail awaitCount(String to, String subject, int count) {
        return org.awaitility.Awaitility.await("mail to " + to + " about " + subject)
                .atMost(Duration.ofSeconds(60))
                .until(() -> mails(to, subject), mails -> mails.size() >= count)
                .get(0);
    }

    private static Mail mail(JsonObject data) {
        return new Mail(
                data.get("subject").getAsString(),
                data.get("from").getAsString(),
                data.get("text").getAsString(),
                data.get("html").getAsString());
    }
}
