package fr.alin.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole life of a home by SOAP alone, with calls that are repeated and a confirmation that never arrives. */
@NeedsPartners
class SoapLandlordResilienceIT {

    private static final String LANDLORD = "CONFL";
    private static final String UNSENT = "outbox_message where message_id = ? and sent_at is null";

    private final SoapLandlord landlord = new SoapLandlord(LANDLORD);

    @BeforeEach
    void it_fetches_since_yesterday() {
        DatabaseRows.change("""
                insert into landlord_carrier (landlord_code, carrier, since) values (?, 'SOAP', now() - interval '1 day')
                on conflict (landlord_code) do nothing""", LANDLORD);
    }

    @Test
    void a_home_lives_from_its_offer_to_moving_in() {
        var home = publishes();
        var person = ReadyPerson.arrives();
        Candidacies.write(person, home, "SUBMITTED", "APPROVED");
        var candidacy = Candidacies.reference(person);
        try (var consultant = new Consultant()) {
            consultant.signsIn().sendsTheListOf(home);
        }

        fetches(home, candidacy);
        answersUpToTheCommission(person, candidacy);
        decides(person, candidacy);
        lets(person, candidacy);

        assertThat(landlord.holdingsAfter(before(home)))
                .contains("reference=\"" + home + "\" version=\"1\" state=\"LET\"")
                .contains("candidacy=\"" + candidacy + "\" state=\"LEASE_SIGNED\" position=\"1\"");
    }

    /** Only asked about at first: nothing takes effect, and the id stays free. */
    private String publishes() {
        var message = OfferMessage.fresh();
        var home = message.reference().replace("TOITS", LANDLORD);
        var offers = message.xml()
                .replace("\"TOITS\"", "\"" + LANDLORD + "\"")
                .replace("TOITS-", LANDLORD + "-")
                .replace("Toits et Territoires", "Logis du Confluent");

        assertThat(landlord.calls(offers.replaceFirst("sentAt=", "validateOnly=\"true\" sentAt=")))
                .contains("acceptedCount=\"1\"", "validateOnly=\"true\"");
        assertThat(DatabaseRows.count("offer where reference = ?", home)).isZero();

        assertThat(landlord.calls(offers)).contains("acceptedCount=\"1\"").doesNotContain("validateOnly");
        assertThat(landlord.calls(offers)).contains("acceptedCount=\"1\"");
        return home;
    }

    private void fetches(String home, String candidacy) {
        var list = landlord.messageAbout(home);
        assertThat(list).contains("<candidateList", candidacy, "<position>1</position>");
        var id = SoapLandlord.idOf(list);

        // the confirmation is lost with the landlord's system: all comes again, and the relay leaves it alone
        await().during(Duration.ofSeconds(4))
                .atMost(FakeLandlord.TIMEOUT)
                .until(() -> DatabaseRows.count(UNSENT, id) == 1);
        assertThat(landlord.messageAbout(home)).isEqualTo(list);

        assertThat(landlord.confirms(id)).doesNotContain("<unknown>");
        assertThat(landlord.confirms(id)).doesNotContain("<unknown>");
        assertThat(landlord.takes()).doesNotContain(home);
        assertThat(new SoapLandlord("OURCQ").confirms(id)).contains("<unknown>" + id);
    }

    private void answersUpToTheCommission(Person person, String candidacy) {
        var answers = List.of(
                answer(candidacy, "received", LocalDate.now()),
                answer(candidacy, "visit", LocalDate.now().plusDays(5)),
                answer(candidacy, "commission", LocalDate.now().plusDays(20)),
                answer("C999999999", "received", LocalDate.now()));

        assertThat(landlord.answers(answers)).containsExactly("applied", "applied", "applied", "refusal");
        assertThat(landlord.answers(answers)).containsExactly("known", "known", "known", "refusal");
        assertThat(Candidacies.stages(person))
                .containsOnlyOnce("RECEIVED_BY_LANDLORD", "VISIT_PLANNED", "COMMISSION_PLANNED");
    }

    private void decides(Person person, String candidacy) {
        var decision = """
                <answer messageId="%s" landlord="%s" candidacy="%s" sentAt="2026-11-28T10:00:00Z">
                  <decision><date>%s</date><outcome>ALLOCATED</outcome></decision>
                </answer>""".formatted(UUID.randomUUID(), LANDLORD, candidacy, LocalDate.now());

        assertThat(landlord.wouldAnswer(decision)).containsExactly("applied");
        assertThat(Candidacies.status(person)).isEqualTo("COMMISSION_PLANNED");
        assertThat(landlord.answers(List.of(decision))).containsExactly("applied");
        assertThat(Candidacies.status(person)).isEqualTo("ALLOCATED");
    }

    private void lets(Person person, String candidacy) {
        var reply = """
                <answer messageId="%s" landlord="%s" candidacy="%s" sentAt="2026-11-28T10:00:00Z">
                  <candidateAnswer><date>%s</date><reply>ACCEPTED</reply></candidateAnswer>
                </answer>""".formatted(UUID.randomUUID(), LANDLORD, candidacy, LocalDate.now());

        assertThat(landlord.answers(List.of(
                        reply,
                        answer(candidacy, "leaseSigned", LocalDate.now()),
                        answer(candidacy, "movingIn", LocalDate.now()))))
                .containsExactly("applied", "applied", "applied");
        assertThat(Candidacies.status(person)).isEqualTo("LEASE_SIGNED");
    }

    private static String answer(String candidacy, String step, LocalDate day) {
        return """
                <answer messageId="%s" landlord="%s" candidacy="%s" sentAt="2026-11-28T10:00:00Z">
                  <%s><date>%s</date></%s>
                </answer>""".formatted(UUID.randomUUID(), LANDLORD, candidacy, step, day, step);
    }

    /** A reference that comes just before this one. */
    private static String before(String home) {
        return home.substring(0, home.length() - 1);
    }

    @Test
    void a_landlord_that_is_served_by_its_queues_has_nothing_to_fetch() {
        assertThat(new SoapLandlord("TOITS").takes()).contains("Sender", "landlord.served-by-queue");
    }

    @Test
    void what_is_no_request_is_the_senders_fault() {
        assertThat(landlord.calls("<takeDossiers xmlns='urn:alin:landlord:v1' landlord='CONFL' most='many'/>"))
                .contains("Sender", "message.wrong-value", "<element>@most</element>");
        assertThat(landlord.calls("<takeDossiers xmlns='urn:alin:landlord:v1' landlord='TOITS'/>"))
                .contains("Sender", "message.another-landlord");
        assertThat(landlord.calls("<giveEverything xmlns='urn:alin:landlord:v1'/>"))
                .contains("Sender");
    }
}
