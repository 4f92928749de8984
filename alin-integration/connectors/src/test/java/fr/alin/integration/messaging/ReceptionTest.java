package fr.alin.integration.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;

import fr.alin.shared.error.BusinessException;
import fr.alin.shared.error.GatewayException;
import fr.alin.shared.outbox.InboxService;
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
        reception.take(MESSAGE, Destinations.OFFERS, message -> {});

        assertThat(inbox.setAside).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_set_aside_with_its_reason() {
        reception.take(MESSAGE, Destinations.OFFERS, message -> {
            throw new MalformedMessage("/offers/publish/rent: not a number");
        });

        assertThat(inbox.setAside)
                .containsExactly("m-0000001 alin.offers offers <offers/> /offers/publish/rent: not a number");
    }

    @Test
    void what_is_refused_is_set_aside_with_its_code_and_what_it_names() {
        reception.take(MESSAGE, Destinations.OFFERS, message -> {
            throw new BusinessException("candidacy.step-refused", "LEASE_SIGNED", "SUBMITTED");
        });

        assertThat(inbox.setAside).singleElement().asString().endsWith("candidacy.step-refused LEASE_SIGNED SUBMITTED");
    }

    @Test
    void a_failure_is_thrown_so_that_the_broker_delivers_again() {
        assertThatThrownBy(() -> reception.take(MESSAGE, Destinations.OFFERS, message -> {
                    throw new GatewayException("database down");
                }))
                .isInstanceOf(GatewayException.class);
        assertThat(inbox.setAside).isEmpty();
    }

    @Test
    void of_an_oversized_body_only_the_beginning_is_kept() {
        var huge = new Incoming("m-0000002", true, "offers", "x".repeat(PartnerXml.MAX_BYTES + 1));

        reception.take(huge, Destinations.OFFERS, message -> {
            throw new MalformedMessage("too large");
        });

        assertThat(inbox.setAside.get(0).length()).isLessThan(3000);
    }

    @Test
    void a_part_of_a_message_has_an_id_of_its_own() {
        reception.setAsidePart(MESSAGE, Destinations.OFFERS, "TOITS-1", "<offers>1</offers>", "offer.rent-impossible");

        assertThat(inbox.setAside)
                .containsExactly("m-0000001/TOITS-1 alin.offers offers <offers>1</offers> offer.rent-impossible");
    }

    private static final class FakeInbox extends InboxService {

        final List<String> setAside = new ArrayList<>();

        @Override
        public void setAside(String messageId, String source, String kind, String body, String reason) {
            setAside.add(String.join(" ", messageId, source, kind, body, reason));
        }
    }
}
