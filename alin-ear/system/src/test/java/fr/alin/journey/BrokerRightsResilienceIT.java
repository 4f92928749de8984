package fr.alin.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.jms.JMSSecurityException;

import fr.alin.launcher.RunningSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Dishonest partners, each with its real user of the broker and its real key. */
@Isolated("reads what is set aside meanwhile")
class BrokerRightsResilienceIT {

    private static final String OFFERS = "alin.offers";
    private static final String ANSWERS = "alin.landlord.answers";
    private static final String SET_ASIDE = "inbox_message where message_id = ? and state = 'SET_ASIDE'";

    @Test
    void a_landlord_reads_its_own_queues_and_no_other() {
        try (var ourcq = new RawBroker("OURCQ")) {
            assertThatCode(() -> ourcq.consume("landlord.OURCQ.dossiers")).doesNotThrowAnyException();
            assertThatCode(() -> ourcq.browse("landlord.OURCQ.acknowledgements"))
                    .doesNotThrowAnyException();
            for (var foreign : List.of(
                    "landlord.TOITS.dossiers",
                    "landlord.TOITS.acknowledgements",
                    "registration.029.requests",
                    "mq.sys.dmq",
                    OFFERS,
                    ANSWERS)) {
                assertThatThrownBy(() -> ourcq.consume(foreign)).as(foreign).isInstanceOf(JMSSecurityException.class);
                assertThatThrownBy(() -> ourcq.browse(foreign)).as(foreign).isInstanceOf(JMSSecurityException.class);
            }
            for (var foreign : List.of(
                    "landlord.OURCQ.dossiers", "landlord.TOITS.dossiers", "registration.029.requests", "new.queue")) {
                assertThatThrownBy(() -> ourcq.send(foreign, "x", Map.of()))
                        .as(foreign)
                        .isInstanceOf(JMSSecurityException.class);
            }
        }
    }

    @Test
    void a_registration_site_reaches_no_landlord_and_no_queue_of_ours() {
        try (var site = new RawBroker("registry")) {
            for (var foreign : List.of("landlord.TOITS.dossiers", "landlord.TOITS.acknowledgements", OFFERS, ANSWERS)) {
                assertThatThrownBy(() -> site.consume(foreign)).as(foreign).isInstanceOf(JMSSecurityException.class);
                assertThatThrownBy(() -> site.send(foreign, "x", Map.of()))
                        .as(foreign)
                        .isInstanceOf(JMSSecurityException.class);
            }
        }
    }

    @Test
    void offers_of_another_landlord_are_refused_however_they_are_signed() throws Exception {
        var message = OfferMessage.fresh();
        var ourcq = RunningSystem.current().landlordKey("OURCQ");
        var now = Instant.now().toString();
        try (var broker = new RawBroker("OURCQ")) {
            broker.send(OFFERS, message.xml(), ourcq.properties("TOITS", message.id(), now, message.xml()));
            awaitSetAside("unsigned/" + message.id(), "message.signature");

            broker.send(OFFERS, message.xml(), ourcq.properties("OURCQ", message.id(), now, message.xml()));
            awaitSetAside(message.id(), "message.another-landlord");

            var altered = OfferMessage.fresh();
            var signed = RunningSystem.current().landlordKey("TOITS");
            broker.send(
                    OFFERS,
                    altered.xml().replace("300.00", "100.00"),
                    signed.properties("TOITS", altered.id(), now, altered.xml()));
            awaitSetAside("unsigned/" + altered.id(), "message.signature");
            assertThat(DatabaseRows.count("offer where reference in (?, ?)", message.reference(), altered.reference()))
                    .isZero();
        }
    }

    @Test
    void nobody_decides_the_candidacy_of_another_landlord_s_home() throws Exception {
        var person = ReadyPerson.arrives();
        var candidacy = Candidacies.sent(person, FakeLandlord.publishesAHome());
        var ourcq = RunningSystem.current().landlordKey("OURCQ");
        var now = Instant.now().toString();
        try (var broker = new RawBroker("OURCQ")) {
            for (var landlord : List.of("TOITS", "OURCQ")) {
                var id = UUID.randomUUID().toString();
                var text = """
                        <answer xmlns="urn:alin:landlord:v1" messageId="%s" landlord="TOITS" candidacy="%s" \
                        sentAt="%s"><received><date>%s</date></received></answer>""".formatted(id, candidacy, now, now.substring(0, 10));
                var properties = new TreeMap<>(ourcq.properties(landlord, id, now, text));
                broker.send(ANSWERS, text, properties);
                if (landlord.equals("TOITS")) {
                    awaitSetAside("unsigned/" + id, "message.signature");
                } else {
                    awaitSetAside(id, "message.another-landlord");
                }
            }
        }
        assertThat(Candidacies.stages(person)).doesNotContain("RECEIVED_BY_LANDLORD");
    }

    private static void awaitSetAside(String id, String reason) {
        await(id).atMost(FakeLandlord.TIMEOUT).until(() -> DatabaseRows.count(SET_ASIDE, id) == 1);
        assertThat(DatabaseRows.find("select reason from " + SET_ASIDE, id).orElseThrow())
                .contains(reason);
    }
}
