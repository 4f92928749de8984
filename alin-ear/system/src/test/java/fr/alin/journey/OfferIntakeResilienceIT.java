package fr.alin.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Offers by JMS and SOAP: large batches, invalid offers, false senders and malicious messages. The last of all, since
 * thousands of homes remain.
 */
@Order(Integer.MAX_VALUE)
@Isolated("fills the queues")
class OfferIntakeResilienceIT {

    private static final String SET_ASIDE = "inbox_message where message_id = ? and state = 'SET_ASIDE'";

    @ParameterizedTest
    @ValueSource(strings = {"jms", "soap"})
    void only_the_seven_invalid_offers_of_five_thousand_are_refused(String way) {
        var id = FakeLandlord.publishesABatch(way, 5000, 7);

        var answer = FakeLandlord.awaitAcknowledgement(id);

        assertThat(answer.get("accepted").getAsInt()).isEqualTo(4993);
        assertThat(answer.get("refused").getAsJsonArray())
                .extracting(refused -> text(refused, "element") + " " + text(refused, "code"))
                .containsExactlyInAnyOrder(
                        "rent message.wrong-value",
                        "energyClass message.wrong-value",
                        "commune offer.commune-unknown",
                        "closesOn offer.dates-reversed",
                        "description message.missing-element",
                        "deposit offer.deposit-too-high",
                        "@reference offer.another-landlord");
        assertThat(DatabaseRows.count("offer where reference like ?", "TOITS-" + name(id) + "-%"))
                .isEqualTo(4993);
        assertThat(DatabaseRows.count(SET_ASIDE, "TOITS/" + id + "/part")).isEqualTo(1);
    }

    @Test
    void a_message_by_both_protocols_takes_effect_once() {
        var message = OfferMessage.fresh();
        message.send();
        var first = FakeLandlord.awaitAcknowledgement(message.id());
        message.next(2, "310.00").send();

        var again = RawSoapCall.publish(message.xml());

        assertThat(first.get("accepted").getAsInt()).isEqualTo(1);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).contains("acceptedCount=\"1\"", "<accepted reference=\"" + message.reference() + "\"");
        await().atMost(FakeLandlord.TIMEOUT)
                .until(() ->
                        DatabaseRows.count("offer where reference = ? and posting_version = 2", message.reference())
                                == 1);
    }

    @Test
    void an_offer_by_soap_is_stored_before_the_response() {
        var message = OfferMessage.fresh();

        var answer = RawSoapCall.publish(message.xml());

        assertThat(answer.body()).contains("acceptedCount=\"1\"");
        assertThat(DatabaseRows.count("offer where reference = ?", message.reference()))
                .isEqualTo(1);
    }

    @Test
    void a_photo_can_be_attached_by_mtom() {
        var message = OfferMessage.fresh();
        var include = "<photo caption='Le séjour'><x:Include xmlns:x='http://www.w3.org/2004/08/xop/include'"
                + " href='cid:photo'/></photo></publish>";

        var answer = RawSoapCall.publishWith(jpeg(), message.xml().replace("</publish>", include));

        assertThat(answer.body()).contains("acceptedCount=\"1\"");
        assertThat(DatabaseRows.count(
                        "offer_photo p join offer o on o.id = p.offer_id where p.caption = 'Le séjour' and o.reference"
                                + " = ?",
                        message.reference()))
                .isEqualTo(1);
    }

    @Test
    void an_invalid_photo_refuses_its_offer() {
        var message = OfferMessage.fresh();
        var photo = Base64.getEncoder()
                .encodeToString("no picture at all ".repeat(10).getBytes(StandardCharsets.UTF_8));

        FakeLandlord.sendsToOffers(
                message.id(), message.xml().replace("</publish>", "<photo>" + photo + "</photo></publish>"));

        assertThat(FakeLandlord.awaitAcknowledgement(message.id())
                        .get("refused")
                        .getAsJsonArray())
                .singleElement()
                .satisfies(refused -> {
                    assertThat(text(refused, "element")).isEqualTo("photo[1]");
                    assertThat(text(refused, "code")).isEqualTo("offer.photo-unreadable");
                });
    }

    @Test
    void without_the_key_nothing_is_accepted() {
        var message = OfferMessage.fresh();

        var none = RawSoapCall.postAsNobody(RawSoapCall.envelope(message.xml()));

        assertThat(none.statusCode()).isEqualTo(401);
        assertThat(none.headers().firstValue("WWW-Authenticate")).contains("Alin-Signature");
        assertThat(none.body()).contains("message.unauthorized", "Content-Digest");
        assertThat(DatabaseRows.count("offer where reference = ?", message.reference()))
                .isZero();
    }

    @Test
    void a_landlord_cannot_publish_for_another() {
        var message = OfferMessage.fresh();

        var answer = RawSoapCall.publish(message.xml().replace("landlord=\"TOITS\"", "landlord=\"AUTRES\""));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Sender", "message.another-landlord", "AUTRES");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00",
                "AZJ47Dk9fVrgJrOWeq9VqeoKugFj1jN4LXACqQy4H3amQUtRqsLbamyVIqVybfgvfgjLvRPs1ytyFJe9HnpnDA=="
            })
    void an_invalid_signature_is_set_aside_and_not_answered(String signature) {
        var message = OfferMessage.fresh();

        FakeLandlord.sendsToOffersSigned(message.id(), message.xml(), signature);

        await().atMost(FakeLandlord.TIMEOUT)
                .until(() -> DatabaseRows.count(SET_ASIDE, "unsigned/" + message.id()) == 1);
        assertThat(DatabaseRows.find("select reason from " + SET_ASIDE, "unsigned/" + message.id())
                        .orElseThrow())
                .contains("message.signature");
        assertThat(DatabaseRows.count("offer where reference = ?", message.reference()))
                .isZero();
        assertThat(FakeLandlord.acknowledgements(message.id())).isEmpty();
    }

    @Test
    void a_refused_offer_is_shown_to_the_administrator_and_can_be_resent() {
        var message = OfferMessage.fresh();
        FakeLandlord.sendsToOffers(message.id(), message.xml().replace(">75111<", ">75999<"));
        var part = "TOITS/" + message.id() + "/part";
        await().atMost(FakeLandlord.TIMEOUT).until(() -> DatabaseRows.count(SET_ASIDE, part) == 1);

        try (var administrator = new Administrator()) {
            assertThat(administrator.signsIn().exchange(part))
                    .contains("commune = \"75999\"", "Cette commune n'existe pas");
        }
    }

    @Test
    void malicious_messages_are_set_aside_and_the_queue_continues() {
        var ids = new LinkedHashMap<String, String>();
        hostile().forEach((text, reason) -> {
            var id = UUID.randomUUID().toString();
            FakeLandlord.sendsToOffers(id, text);
            ids.put(id, reason);
        });
        var good = OfferMessage.fresh();
        good.send();

        assertThat(FakeLandlord.awaitAcknowledgement(good.id()).get("accepted").getAsInt())
                .isEqualTo(1);
        ids.forEach((id, reason) -> {
            assertThat(refusal(FakeLandlord.awaitAcknowledgement(id))).contains(reason);
            await().atMost(FakeLandlord.TIMEOUT).until(() -> DatabaseRows.count(SET_ASIDE, id) == 1);
        });
    }

    @Test
    void malicious_calls_are_refused_and_the_endpoint_continues() {
        hostile().forEach((text, reason) -> {
            var answer = RawSoapCall.publish(text);
            assertThat(answer.statusCode()).as(reason).isIn(400, 413);
            assertThat(answer.body()).contains("Sender", "refusal").doesNotContain("acknowledgement", "root:");
        });
        assertThat(RawSoapCall.publish(OfferMessage.fresh().xml()).statusCode()).isEqualTo(200);
    }

    /** Malicious messages by their error code. */
    private static Map<String, String> hostile() {
        var xml = OfferMessage.fresh().xml();
        var entry = xml.substring(xml.indexOf("<publish"), xml.indexOf("</publish>") + 10);
        var messages = new LinkedHashMap<String, String>();
        messages.put("This is no message.", "message.malformed");
        messages.put(xml.substring(0, 700), "message.malformed");
        messages.put(
                "<!DOCTYPE offers [<!ENTITY secret SYSTEM 'file:///etc/passwd'>]>"
                        + xml.substring(xml.indexOf("<offers")).replace("12 rue", "&secret;"),
                "message.malformed");
        messages.put(xml.replace("<publish", "<a>".repeat(2000) + "<publish"), "message.too-deep");
        messages.put(xml.replace(entry, entry.repeat(5001)), "message.too-many-offers");
        messages.put(xml.replace("métro", "x".repeat(33_600_000)), "message.too-large");
        messages.put(xml.replace("sentAt", "sendAt"), "message.unexpected-attribute");
        return messages;
    }

    private static byte[] jpeg() {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String refusal(JsonObject answer) {
        return answer.get("refusal").getAsString();
    }

    private static String text(JsonElement refused, String name) {
        return refused.getAsJsonObject().get(name).getAsString();
    }

    /** The name prefix of the homes of a batch. */
    private static String name(String messageId) {
        return messageId.substring(0, 8).toUpperCase(Locale.ROOT);
    }
}
