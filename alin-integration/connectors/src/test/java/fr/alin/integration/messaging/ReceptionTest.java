package fr.alin.integration.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fr.alin.shared.error.BusinessException;
import fr.alin.shared.error.GatewayException;
import fr.alin.shared.outbox.InboxService;
import fr.alin.shared.outbox.ReceivedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReceptionTest {

    static final Incoming MESSAGE = new Incoming("m-0000001", true, "offers", "<offers/>");

    final FakeInbox inbox = new FakeInbox();
    final Reception reception = new Reception();

    @BeforeEach
    void connect() {
        reception.inbox = inbox;
    }

    @Test
    void what_is_understood_is_not_set_aside() {
        reception.receive(MESSAGE, Destinations.OFFERS, message -> {});

        assertThat(inbox.setAside).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_set_aside_with_its_reason() {
        reception.receive(MESSAGE, Destinations.OFFERS, message -> {
            throw new MalformedMessage("/offers/publish/rent: not a number");
        });

        assertThat(inbox.setAside)
                .containsExactly("m-0000001 alin.offers offers <offers/> /offers/publish/rent: not a number");
    }

    @Test
    void what_is_refused_is_set_aside_with_its_code_and_what_it_names() {
        reception.receive(MESSAGE, Destinations.OFFERS, message -> {
            throw new BusinessException("candidacy.step-refused", "LEASE_SIGNED", "SUBMITTED");
        });

        assertThat(inbox.setAside).singleElement().asString().endsWith("candidacy.step-refused LEASE_SIGNED SUBMITTED");
    }

    /** Under an id of its own, so that it takes no other message's place, and marked, so that it is never sent again. */
    @Test
    void what_nobody_known_signed_is_set_aside_apart() {
        reception.receive(MESSAGE, Destinations.OFFERS, message -> {
            throw new UnknownSpeaker("message.signature", "@signature", "");
        });

        assertThat(inbox.setAside)
                .containsExactly("unsigned/m-0000001 alin.offers unsigned <offers/> @signature: message.signature");
    }

    @Test
    void two_senders_may_choose_one_id() {
        for (var sender : List.of("TOITS", "HABITAT")) {
            var message = new Incoming("m-0000001", true, "answer", "<answer/>", sender);
            reception.receive(message, Destinations.LANDLORD_ANSWERS, read -> {
                throw new MalformedMessage("message.empty");
            });
        }

        assertThat(inbox.setAside)
                .containsExactly(
                        "TOITS:m-0000001 alin.landlord.answers answer <answer/> message.empty",
                        "HABITAT:m-0000001 alin.landlord.answers answer <answer/> message.empty");
    }

    @Test
    void what_was_read_and_refused_keeps_its_digest() {
        var text = new ReceivedText("TOITS", "m-0000001", "answer", "C000000001", Optional.empty(), "0a1b");

        reception.receive(MESSAGE, Destinations.LANDLORD_ANSWERS, read -> {
            throw new RefusedText(text.besideTheFirst(), "message.id-used");
        });

        assertThat(inbox.setAside)
                .containsExactly("TOITS:m-0000001/0a1b alin.landlord.answers answer <offers/> message.id-used");
    }

    @Test
    void a_failure_is_thrown_so_that_the_broker_delivers_again() {
        assertThatThrownBy(() -> reception.receive(MESSAGE, Destinations.OFFERS, message -> {
                    throw new GatewayException("database down");
                }))
                .isInstanceOf(GatewayException.class);
        assertThat(inbox.setAside).isEmpty();
    }

    @Test
    void of_an_oversized_body_only_the_beginning_is_kept() {
        var huge = new Incoming("m-0000002", true, "offers", "x".repeat(PartnerXml.MAX_BYTES + 1));

        reception.receive(huge, Destinations.OFFERS, message -> {
            throw new MalformedMessage("too large");
        });

        assertThat(inbox.setAside.get(0).length()).isLessThan(3000);
    }

    @Test
    void a_part_of_a_message_has_an_id_and_a_kind_of_its_own() {
        reception.setAsidePart("TOITS/m-0000001", Destinations.OFFERS, "<offers>1</offers>", "offer.rent-impossible");

        assertThat(inbox.setAside)
                .containsExactly(
                        "TOITS/m-0000001/part alin.offers offers-part <offers>1</offers> offer.rent-impossible");
    }

    @Test
    void a_whole_message_cannot_pass_for_a_part_that_we_set_aside() {
        var disguised = new Incoming("m-0000003", true, "offers-part", "<offers/>");

        reception.receive(disguised, Destinations.OFFERS, message -> {
            throw new MalformedMessage("not signed");
        });

        assertThat(inbox.setAside).containsExactly("m-0000003 alin.offers message <offers/> not signed");
    }

    private static final class FakeInbox extends InboxService {

        final List<String> setAside = new ArrayList<>();

        @Override
        public void setAside(ReceivedText text, String source, String body, String reason) {
            var id = text.sender().isEmpty() ? text.messageId() : text.sender() + ":" + text.messageId();
            setAside.add(String.join(" ", id, source, text.kind(), body, reason));
        }
    }
}
