package fr.alin.integration.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Queue;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;

import fr.alin.contract.ContractSchemas;
import fr.alin.contract.MessageCheck;
import fr.alin.contract.landlord.Answer;
import fr.alin.contract.landlord.Offers;
import fr.alin.contract.landlord.Outcome;
import fr.alin.contract.registry.InterfaceNuu;
import fr.alin.integration.partners.PartnersSettings.LandlordAccess;
import fr.alin.integration.partners.message.BrokerAddress;
import fr.alin.integration.partners.message.BrokerLink;
import fr.alin.integration.partners.message.MessageCodec;
import fr.alin.integration.partners.message.PartnerKey;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stand-ins with a real OpenMQ; the test plays AL'in. */
class BrokerExchangesTest {

    private static final long TIMEOUT = 30_000;

    @TempDir
    static Path brokerFolder;

    private static RealBroker broker;

    @TempDir
    Path folder;

    private final HttpClient browser = HttpClient.newHttpClient();
    private Partners partners;
    private Connection connection;
    private Session session;

    @BeforeAll
    static void startBroker() throws Exception {
        broker = new RealBroker(brokerFolder);
        broker.start();
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @BeforeEach
    void start() throws Exception {
        startPartners();
        connect();
    }

    private void startPartners() throws Exception {
        BrokerAddress address = new BrokerAddress("mq://" + broker.address(), "admin", "admin");
        var access = new LandlordAccess(URI.create("http://127.0.0.1:1/soap/landlord"), PartnerKey.of("", ""), false);
        partners = new Partners(
                new PartnersSettings(0, 0, folder, address, address, access, access, "", Optional.empty(), false),
                Clock.systemUTC());
        partners.start();
    }

    @AfterEach
    void stop() throws Exception {
        partners.close();
        drain("alin.offers");
        drain("alin.landlord.answers");
        connection.close();
    }

    @Test
    void all_offers_are_published_at_the_start_and_again_with_the_same_ids() throws Exception {
        Set<String> first = messagesOfOffers();
        assertThat(post("/landlord/offers/publish-all", "")).contains("\"published\":");
        Set<String> second = messagesOfOffers();

        assertThat(first).hasSizeGreaterThan(4).isEqualTo(second);
    }

    @Test
    void an_answer_is_valid_and_sent_twice_when_simulated() throws Exception {
        post("/landlord/behaviour", "behaviour=twice");

        post("/landlord/dossiers/C000000042/answer", "step=decision&date=2026-12-10&outcome=ALLOCATED_RANKED&rank=2");

        TextMessage once = receive("alin.landlord.answers");
        TextMessage again = receive("alin.landlord.answers");
        Answer answer = MessageCodec.LANDLORD.read(once.getText(), Answer.class);
        assertThat(answer.getCandidacy()).isEqualTo("C000000042");
        assertThat(answer.getDecision().getOutcome()).isEqualTo(Outcome.ALLOCATED_RANKED);
        assertThat(answer.getDecision().getRank()).isEqualTo(2);
        assertThat(once.getStringProperty("messageId")).isEqualTo(answer.getMessageId());
        assertThat(again.getText()).isEqualTo(once.getText());
    }

    @Test
    void malformed_and_invalid_answers_are_sent_when_simulated() throws Exception {
        for (String behaviour : new String[] {"rubbish", "wrong"}) {
            post("/landlord/behaviour", "behaviour=" + behaviour);
            post("/landlord/dossiers/C000000042/answer", "step=received&date=2026-12-10");

            assertThat(MessageCheck.problems(
                            ContractSchemas.landlord(),
                            receive("alin.landlord.answers").getText()))
                    .isNotEmpty();
        }
    }

    @Test
    void a_dossier_delivered_three_times_is_stored_once() throws Exception {
        for (int i = 0; i < 3; i++) {
            send("landlord.TOITS.dossiers", sample("dossier"));
        }

        Awaitility.await()
                .atMost(Duration.ofMillis(TIMEOUT))
                .until(() -> get("/landlord/dossiers.json").contains("\"deliveries\":3"));
        assertThat(get("/landlord/dossiers.json?candidacy=C000000042").split("\"candidacy\""))
                .hasSize(2);
        assertThat(get("/landlord/dossiers/C000000042")).contains("ANNE PORTE", "Dossier reçu");
        partners.close();
        start();
        assertThat(get("/landlord/dossiers.json")).contains("\"deliveries\":3");
    }

    @Test
    void a_dossier_waits_at_the_broker_while_the_landlord_is_down() throws Exception {
        post("/landlord/behaviour", "behaviour=down");
        send("landlord.TOITS.dossiers", sample("dossier").replace("42<", "77<").replace("9c2a0a86", "9c2a0a99"));

        assertThat(get("/landlord/dossiers.json?candidacy=C000000077")).isEqualTo("[]");
        post("/landlord/behaviour", "behaviour=normal");
        Awaitility.await()
                .atMost(Duration.ofMillis(TIMEOUT))
                .until(() -> get("/landlord/dossiers.json?candidacy=C000000077").contains("C000000077"));
    }

    @Test
    void finistere_answers_on_the_reply_queue_of_the_question() throws Exception {
        TextMessage answer = ask("0290921000171G2901", TIMEOUT);

        assertThat(answer.getJMSCorrelationID()).isEqualTo("question-7");
        assertThat(MessageCodec.REGISTRY
                        .read(answer.getText(), InterfaceNuu.class)
                        .getDemande()
                        .getDemandeLogement()
                        .get(0)
                        .getPersonnePhysique()
                        .getDemandeur()
                        .getMel())
                .isEqualTo("nolwenn.le-gall@example.org");
        assertThat(ask("0290921999999G2901", TIMEOUT).getText()).contains("DEM001");
    }

    @Test
    void a_question_sent_before_the_site_connects_is_answered() throws Exception {
        partners.close();
        Queue answers = session.createTemporaryQueue();
        TextMessage question = question("0290921000171G2901", answers);
        try (var producer = session.createProducer(session.createQueue("registration.029.requests"))) {
            producer.send(question);
        }

        startPartners();

        try (MessageConsumer consumer = session.createConsumer(answers)) {
            assertThat(consumer.receive(TIMEOUT)).isNotNull();
        }
    }

    @Test
    void a_link_closed_while_it_connects_takes_no_message() throws Exception {
        BrokerAddress address = new BrokerAddress("mq://" + broker.address(), "admin", "admin");
        for (int i = 0; i < 5; i++) {
            BrokerLink link = new BrokerLink(address).listen("alin.offers.unread", message -> {});
            link.start();
            TimeUnit.MILLISECONDS.sleep(20L * i);
            link.close();
        }
        TimeUnit.SECONDS.sleep(1);

        send("alin.offers.unread", "still here");

        assertThat(receive("alin.offers.unread").getText()).isEqualTo("still here");
    }

    @Test
    void every_local_site_has_its_own_queue() throws Exception {
        assertThat(ask("registration.bfc.requests", "0210522000311G2101", TIMEOUT)
                        .getText())
                .contains("PERRIN");
        assertThat(ask("registration.035.requests", "0210522000311G2101", TIMEOUT)
                        .getText())
                .contains("DEM001");
    }

    @Test
    void cut_and_late_answers_keep_their_correlation_id() throws Exception {
        post("/registration/029/behaviour", "behaviour=cut");
        TextMessage cut = ask("0290921000171G2901", TIMEOUT);
        assertThat(cut.getText()).contains("interfaceNuu").doesNotContain("interfaceNuu>");
        assertThat(cut.getJMSCorrelationID()).isEqualTo("question-7");

        post("/registration/029/behaviour", "behaviour=late&seconds=2");
        assertThat(ask("0290921000171G2901", 500)).isNull();
    }

    @Test
    void finistere_does_not_answer_when_down() throws Exception {
        post("/registration/029/behaviour", "behaviour=down");

        assertThat(ask("0290921000171G2901", 1500)).isNull();
    }

    @Test
    void stand_ins_reconnect_after_a_broker_outage() throws Exception {
        messagesOfOffers();
        connection.close();
        broker.close();
        String confirmation = post("/landlord/dossiers/C000000043/answer", "step=received");
        assertThat(confirmation).contains("messageId");

        broker.start();
        connect();

        assertThat(receive("alin.landlord.answers").getText()).contains("C000000043");
        assertThat(ask("0290921000171G2901", TIMEOUT)).isNotNull();
    }

    /** A message that a slow broker did not confirm in time is sent again, and counts once. */
    private Set<String> messagesOfOffers() throws Exception {
        Set<String> ids = new HashSet<>();
        int offers = 0;
        int all = get("/landlord/offers.json").split("\"reference\"").length - 1;
        while (offers < all) {
            Offers message = MessageCodec.LANDLORD.read(receive("alin.offers").getText(), Offers.class);
            if (ids.add(message.getMessageId())) {
                offers += message.getEntries().size();
            }
        }
        return ids;
    }

    private TextMessage ask(String number, long timeout) throws Exception {
        return ask("registration.029.requests", number, timeout);
    }

    private TextMessage ask(String queue, String number, long timeout) throws Exception {
        Queue answers = session.createTemporaryQueue();
        TextMessage question = question(number, answers);
        try (var producer = session.createProducer(session.createQueue(queue));
                MessageConsumer consumer = session.createConsumer(answers)) {
            producer.send(question);
            return (TextMessage) consumer.receive(timeout);
        }
    }

    private TextMessage question(String number, Queue answers) throws Exception {
        TextMessage question =
                session.createTextMessage(sample("registration-request").replace("1110920621114ACLOG", number));
        question.setJMSReplyTo(answers);
        question.setJMSCorrelationID("question-7");
        return question;
    }

    private void send(String queue, String text) throws JMSException {
        try (var producer = session.createProducer(session.createQueue(queue))) {
            producer.send(session.createTextMessage(text));
        }
    }

    private TextMessage receive(String queue) throws JMSException {
        try (MessageConsumer consumer = session.createConsumer(session.createQueue(queue))) {
            TextMessage message = (TextMessage) consumer.receive(TIMEOUT);
            assertThat(message).as("a message on " + queue).isNotNull();
            return message;
        }
    }

    private void drain(String queue) throws JMSException {
        try (MessageConsumer consumer = session.createConsumer(session.createQueue(queue))) {
            while (consumer.receive(200) != null) {
                continue;
            }
        }
    }

    private void connect() throws Exception {
        Object factory = Class.forName("com.sun.messaging.ConnectionFactory")
                .getDeclaredConstructor()
                .newInstance();
        factory.getClass()
                .getMethod("setProperty", String.class, String.class)
                .invoke(factory, "imqAddressList", "mq://" + broker.address() + "/jms");
        connection = ((ConnectionFactory) factory).createConnection("admin", "admin");
        session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
        connection.start();
    }

    private static String sample(String name) throws Exception {
        try (InputStream in = ContractSchemas.class.getResourceAsStream("samples/" + name + ".xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String get(String path) throws Exception {
        return browser.send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private String post(String path, String form) throws Exception {
        return browser.send(
                        HttpRequest.newBuilder(uri(path))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + partners.httpPort() + path);
    }
}
