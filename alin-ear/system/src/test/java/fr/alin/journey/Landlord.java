package fr.alin.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** The landlord's system, told what to send and how to behave. */
public final class Landlord {

    static final Duration PATIENCE = Duration.ofSeconds(60);

    private Landlord() {}

    /** Offers a home that suits one person in Paris and waits until employees can see it; its reference. */
    public static String publishesAHome() {
        var reference = publishes();
        awaits(reference);
        return reference;
    }

    /** Waits until employees can see this home. */
    static void awaits(String reference) {
        await("offer " + reference)
                .atMost(PATIENCE)
                .until(() -> Rows.count("offer where reference = ?", reference) == 1);
    }

    /** Tells AL'in about such a home, without waiting. */
    static String publishes() {
        return Partners.post("/landlord/offers", Map.of("commune", "75111", "surface", "30"))
                .getAsJsonObject()
                .get("reference")
                .getAsString();
    }

    /** Takes a home back and waits until AL'in knows. */
    static void withdraws(String reference) {
        Partners.post("/landlord/offers/" + reference + "/withdraw", Map.of());
        await("withdrawal of " + reference)
                .atMost(PATIENCE)
                .until(() -> Rows.count("offer where reference = ? and status = 'WITHDRAWN'", reference) == 1);
    }

    /** Sends any text to the queue of the offers. */
    public static void sendsToOffers(String messageId, String text) {
        Partners.post("/landlord/raw", Map.of("queue", "offers", "messageId", messageId, "text", text));
    }

    /** Sends it under another signature than its own; an empty one is none. */
    static void sendsToOffersSigned(String messageId, String text, String signature) {
        Partners.post(
                "/landlord/raw",
                Map.of("queue", "offers", "messageId", messageId, "text", text, "signature", signature));
    }

    /** Publishes many homes in one message, by {@code jms} or {@code soap}; the message's id. */
    static String publishesABatch(String way, int count, int wrong) {
        return Partners.post(
                        "/landlord/batch",
                        Map.of("way", way, "count", Integer.toString(count), "wrong", Integer.toString(wrong)))
                .getAsJsonObject()
                .get("messageId")
                .getAsString();
    }

    /** What AL'in answered to a message, one entry each time. */
    static JsonArray acknowledgements(String messageId) {
        return Partners.list("/landlord/acknowledgements.json", Map.of("messageId", messageId));
    }

    public static JsonObject awaitAcknowledgement(String messageId) {
        return await("acknowledgement of " + messageId)
                .atMost(PATIENCE)
                .until(() -> acknowledgements(messageId), found -> !found.isEmpty())
                .get(0)
                .getAsJsonObject();
    }

    /** Sends any text to the queue of the answers. */
    static void sendsToAnswers(String messageId, String text) {
        Partners.post("/landlord/raw", Map.of("queue", "answers", "messageId", messageId, "text", text));
    }

    static void behaves(String behaviour) {
        Partners.post("/landlord/behaviour", Map.of("behaviour", behaviour));
    }

    /** What was received about this candidacy, one entry however often it was delivered. */
    static JsonArray dossiers(String candidacy) {
        return Partners.list("/landlord/dossiers.json", Map.of("candidacy", candidacy));
    }

    /** Waits for the dossier, readable. */
    static JsonObject awaitDossier(String candidacy) {
        var dossier = await("dossier of " + candidacy)
                .atMost(PATIENCE)
                .until(() -> dossiers(candidacy), found -> found.size() == 1)
                .get(0)
                .getAsJsonObject();
        assertThat(dossier.get("problem").getAsString()).isEmpty();
        return dossier;
    }

    static String answers(String candidacy, Map<String, String> answer) {
        return Partners.post("/landlord/dossiers/" + candidacy + "/answer", answer)
                .getAsJsonObject()
                .get("messageId")
                .getAsString();
    }
}
