package fr.alin.journey;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import com.google.gson.JsonObject;

/** What has arrived by SMTP, as its addressee reads it. */
final class Mailbox {

    /** The newest mail first. */
    List<Mail> mails(String to, String subject) {
        var found = Partners.list("/mailbox/messages.json", Map.of("to", to, "subject", subject));
        return StreamSupport.stream(found.spliterator(), false)
                .map(element -> mail(element.getAsJsonObject()))
                .toList();
    }

    /** Waits until a mail with this in its subject is there; the newest. */
    Mail await(String to, String subject) {
        return awaitCount(to, subject, 1);
    }

    /** Waits until so many mails with this in their subject are there; the newest. */
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
