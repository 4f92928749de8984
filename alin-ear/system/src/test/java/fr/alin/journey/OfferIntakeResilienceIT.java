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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Offers by JMS and by SOAP: large batches, wrong ones, false senders, and messages made to harm. */
@Isolated("fills the queues")
class OfferIntakeResilienceIT {

    private static final String SET_ASIDE = "inbox_message where message_id = ? and state = 'SET_ASIDE'";

    @ParameterizedTest
    @ValueSource(strings = {"jms", "soap"})
    void seven_wrong_offers_of_five_thousand_are_refused_alone_and_named(String way) {
        var id = Landlord.publishesABatch(way, 5000, 7);

        var answer = Landlord.awaitAcknowledgement(id);

        assertThat(answer.get("accepted").getAsInt()).isEqualTo(4993);
        assertThat(answer.get("refused").getAsJsonArray())
                .extracting(refused -> said(refused, "element") + " " + said(refused, "code"))
                .containsExactlyInAnyOrder(
                        "rent message.wrong-value",
                        "energyClass message.wrong-value",
                        "commune offer.commune-unknown",
                        "closesOn offer.dates-reversed",
                        "description message.missing-element",
                        "deposit offer.deposit-too-high",
                        "reference offer.another-landlord");
        assertThat(Rows.count("offer where reference like ?", "TOITS-" + name(id) + "-%"))
                .isEqualTo(4993);
        assertThat(Rows.count(SET_ASIDE, "TOITS/" + id + "/part")).isEqualTo(1);
    }

    @Test
    void a_message_by_both_ways_counts_once_and_is_answered_alike() {
        var message = OfferMessage.fresh();
        message.send();
        var first = Landlord.awaitAcknowledgement(message.id());
        message.next(2, "310.00").send();

        var again = SoapCall.publish(message.xml());

        assertThat(first.get("accepted").getAsInt()).isEqualTo(1);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).contains("acceptedCount=\"1\"", "<accepted reference=\"" + message.reference() + "\"");
        await().atMost(Landlord.PATIENCE)
                .until(() -> Rows.count("offer where reference = ? and posting_version = 2", message.reference()) == 1);
    }

    @Test
    void an_offer_by_soap_is_there_when_the_answer_is() {
        var message = OfferMessage.fresh();

        var answer = SoapCall.publish(message.xml());

        assertThat(answer.body()).contains("acceptedCount=\"1\"");
        assertThat(Rows.count("offer where reference = ?", message.reference())).isEqualTo(1);
    }

    @Test
    void a_photo_may_travel_beside_its_message() {
        var message = OfferMessage.fresh();
        var include = "<photo caption='Le séjour'><x:Include xmlns:x='http://www.w3.org/2004/08/xop/include'"
                + " href='cid:photo'/></photo></publish>";

        var answer = SoapCall.publishWith(jpeg(), message.xml().replace("</publish>", include));

        assertThat(answer.body()).contains("acceptedCount=\"1\"");
        assertThat(Rows.count(
                        "offer_photo p join offer o on o.id = p.offer_id where p.caption = 'Le séjour' and o.reference = ?",
                        message.reference()))
                .isEqualTo(1);
    }

    @Test
    void what_is_no_photo_refuses_its_offer() {
        var message = OfferMessage.fresh();
        var photo = Base64.getEncoder()
                .encodeToString("no picture at all ".repeat(10).getBytes(StandardCharsets.UTF_8));

        Landlord.sendsToOffers(
                message.id(), message.xml().replace("</publish>", "<photo>" + photo + "</photo></publish>"));

        assertThat(Landlord.awaitAcknowledgement(message.id()).get("refused").getAsJsonArray())
                .singleElement()
                .satisfies(refused -> {
                    assertThat(said(refused, "element")).isEqualTo("photo[1]");
                    assertThat(said(refused, "code")).isEqualTo("offer.photo-unreadable");
                });
    }

    @Test
    void without_the_key_nothing_is_taken() {
        var message = OfferMessage.fresh();

        var wrong = SoapCall.post(SoapCall.envelope(message.xml()), "guess");
        var none = SoapCall.postAsNobody(SoapCall.envelope(message.xml()));

        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(none.statusCode()).isEqualTo(401);
        assertThat(none.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(way -> assertThat(way).startsWith("Basic"));
        assertThat(none.body()).contains("message.unauthorized", "access key");
        assertThat(Rows.count("offer where reference = ?", message.reference())).isZero();
    }

    @Test
    void a_landlord_speaks_for_nobody_else() {
        var message = OfferMessage.fresh();

        var answer = SoapCall.publish(message.xml().replace("landlord=\"TOITS\"", "landlord=\"AUTRES\""));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Sender", "message.another-landlord", "AUTRES");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00", "c2a95c725a3ccbbf2162e3f0b612d139d4a1e962debedc790b5256dd27787a35"})
    void a_message_that_is_not_signed_by_its_landlord_is_set_aside_and_not_answered(String signature) {
        var message = OfferMessage.fresh();

        Landlord.sendsToOffersSigned(message.id(), message.xml(), signature);

        await().atMost(Landlord.PATIENCE).until(() -> Rows.count(SET_ASIDE, message.id()) == 1);
        assertThat(Rows.find("select reason from " + SET_ASIDE, message.id()).orElseThrow())
                .contains("message.signature");
        assertThat(Rows.count("offer where reference = ?", message.reference())).isZero();
        assertThat(Landlord.acknowledgements(message.id())).isEmpty();
    }

    @Test
    void a_wrong_offer_is_shown_to_the_administrator_and_can_be_sent_again() {
        var message = OfferMessage.fresh();
        Landlord.sendsToOffers(message.id(), message.xml().replace(">75111<", ">75999<"));
        var part = "TOITS/" + message.id() + "/part";
        await().atMost(Landlord.PATIENCE).until(() -> Rows.count(SET_ASIDE, part) == 1);

        try (var administrator = new Administrator()) {
            assertThat(administrator.signsIn().exchange(part))
                    .contains("commune = \"75999\"", "Cette commune n’existe pas");
        }
    }

    @Test
    void hostile_messages_are_set_aside_with_their_reason_answered_and_the_queue_goes_on() {
        var ids = new LinkedHashMap<String, String>();
        hostile().forEach((text, reason) -> {
            var id = UUID.randomUUID().toString();
            Landlord.sendsToOffers(id, text);
            ids.put(id, reason);
        });
        var good = OfferMessage.fresh();
        good.send();

        assertThat(Landlord.awaitAcknowledgement(good.id()).get("accepted").getAsInt())
                .isEqualTo(1);
        ids.forEach((id, reason) -> {
            assertThat(refusal(Landlord.awaitAcknowledgement(id))).contains(reason);
            await().atMost(Landlord.PATIENCE).until(() -> Rows.count(SET_ASIDE, id) == 1);
        });
    }

    @Test
    void hostile_calls_are_refused_and_the_endpoint_goes_on() {
        hostile().forEach((text, reason) -> {
            var answer = SoapCall.publish(text);
            assertThat(answer.statusCode()).as(reason).isIn(400, 413);
            assertThat(answer.body()).contains("Sender", "refusal").doesNotContain("acknowledgement", "root:");
        });
        assertThat(SoapCall.publish(OfferMessage.fresh().xml()).statusCode()).isEqualTo(200);
    }

    /** What nobody should send, with the code of its refusal. */
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

    private static String said(JsonElement refused, String name) {
        return refused.getAsJsonObject().get(name).getAsString();
    }

    /** Under which the homes of a batch are published. */
    private static String name(String messageId) {
        return messageId.substring(0, 8).toUpperCase(Locale.ROOT);
    }
}
