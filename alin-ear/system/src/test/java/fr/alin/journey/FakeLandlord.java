package fr.alin.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Controls the stand-in of the landlord's system. */
public final class FakeLandlord {

    static final Duration TIMEOUT = Duration.ofSeconds(60);

    private static final String PARIS = "75111";

    private FakeLandlord() {}

    /**
     * Publishes a home in Paris and waits until employees can open it; lists may show it a moment later. It is large
     * enough for one person alone: couples and families, who count the demonstration's homes, never see it.
     *
     * @return its reference
     */
    public static String publishesAHome() {
        return publishesAHomeIn(PARIS);
    }

    /** Publishes such a home in this commune and waits for it. */
    static String publishesAHomeIn(String commune) {
        var reference = publishes(commune);
        awaits(reference);
        return reference;
    }

    /** Waits until employees can open the home. */
    static void awaits(String reference) {
        await("offer " + reference)
                .atMost(TIMEOUT)
                .until(() -> DatabaseRows.count("offer where reference = ?", reference) == 1);
    }

    /** Publishes such a home without waiting. */
    static String publishes() {
        return publishes(PARIS);
    }

    private static String publishes(String commune) {
        return PartnersClient.post("/landlord/offers", Map.of("commune", commune, "surface", "15"))
                .getAsJsonObject()
                .get("reference")
                .getAsString();
    }

    /** Withdraws a home and waits until AL'in has processed it. */
    static void withdraws(String reference) {
        PartnersClient.post("/landlord/offers/" + reference + "/withdraw", Map.of());
        await("withdrawal of " + reference)
                .atMost(TIMEOUT)
                .until(() -> DatabaseRows.count("offer where reference = ? and status = 'WITHDRAWN'", reference) == 1);
    }

    /** Changes facts of a home. */
    static void changes(String reference, Map<String, String> facts) {
        PartnersClient.post("/landlord/offers/" + reference + "/change", facts);
    }

    /** Sends any text to the queue of offers. */
    public static void sendsToOffers(String messageId, String text) {
        PartnersClient.post("/landlord/raw", Map.of("queue", "offers", "messageId", messageId, "text", text));
    }

    /** Sends it with another signature; an empty text sends none. */
    static void sendsToOffersSigned(String messageId, String text, String signature) {
        PartnersClient.post(
                "/landlord/raw",
                Map.of("queue", "offers", "messageId", messageId, "text", text, "signature", signature));
    }

    /**
     * Publishes many homes in one message, by {@code jms} or {@code soap}.
     *
     * @return the message id
     */
    static String publishesABatch(String way, int count, int wrong) {
        return PartnersClient.post(
                        "/landlord/batch",
                        Map.of("way", way, "count", Integer.toString(count), "wrong", Integer.toString(wrong)))
                .getAsJsonObject()
                .get("messageId")
                .getAsString();
    }

    /** AL'in's acknowledgements of a message, one entry per delivery. */
    static JsonArray acknowledgements(String messageId) {
        return PartnersClient.list("/landlord/acknowledgements.json", Map.of("messageId", messageId));
    }

    public static JsonObject awaitAcknowledgement(String messageId) {
        return await("acknowledgement of " + messageId)
                .atMost(TIMEOUT)
                .until(() -> acknowledgements(messageId), found -> !found.isEmpty())
                .get(0)
                .getAsJsonObject();
    }

    /** Sends any text to the queue of answers. */
    static void sendsToAnswers(String messageId, String text) {
        PartnersClient.post("/landlord/raw", Map.of("queue", "answers", "messageId", messageId, "text", text));
    }

    static void behaves(String behaviour) {
        PartnersClient.post("/landlord/behaviour", Map.of("behaviour", behaviour));
    }

    /** The dossiers received for this candidacy, one entry per message. */
    static JsonArray dossiers(String candidacy) {
        return PartnersClient.list("/landlord/dossiers.json", Map.of("candidacy", candidacy));
    }

    /** Waits for a valid dossier. */
    static JsonObject awaitDossier(String candidacy) {
        var dossier = await("dossier of " + candidacy)
                .atMost(TIMEOUT)
                .until(() -> dossiers(candidacy), found -> found.size() == 1)
                .get(0)
                .getAsJsonObject();
        assertThat(dossier.get("problem").getAsString()).isEmpty();
        return dossier;
    }

    /** Waits for the list of candidates of a home. */
    static JsonObject awaitList(String home) {
        return await("list of " + home)
                .atMost(TIMEOUT)
                .until(
                        () -> PartnersClient.list("/landlord/lists.json", Map.of("offer", home)),
                        found -> found.size() == 1)
                .get(0)
                .getAsJsonObject();
    }

    /** Tells that a home is not to be had any more. */
    static void closes(String home, String reason) {
        PartnersClient.post("/landlord/homes/" + home + "/close", Map.of("reason", reason));
    }

    static String answers(String candidacy, Map<String, String> answer) {
        return PartnersClient.post("/landlord/dossiers/" + candidacy + "/answer", answer)
                .getAsJsonObject()
                .get("messageId")
                .getAsString();
    }
}
