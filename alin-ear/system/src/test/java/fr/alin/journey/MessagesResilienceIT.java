package fr.alin.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.google.gson.JsonElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Repeated, late, reordered and malformed messages: each takes effect once or is set aside. */
@Order(4)
@StopsPartners
class MessagesResilienceIT {

    private static final String SET_ASIDE = "inbox_message where message_id = ? and state = 'SET_ASIDE'";

    @AfterEach
    void the_landlord_behaves_again() {
        FakeLandlord.behaves("normal");
    }

    @Test
    void a_repeated_offer_message_takes_effect_once() {
        var first = OfferMessage.fresh();
        first.send();
        awaitVersion(first.reference(), 1);
        first.send();
        awaitLaterMessages();
        assertThat(rent(first.reference())).isEqualTo("300.00");
        assertThat(DatabaseRows.count("offer_batch where message_id = ?", first.id()))
                .isEqualTo(1);
        assertThat(DatabaseRows.count(SET_ASIDE, first.id())).isZero();
    }

    @Test
    void an_id_that_is_used_for_another_content_is_refused_and_not_swallowed() {
        var first = OfferMessage.fresh();
        first.send();
        awaitVersion(first.reference(), 1);
        new OfferMessage(first.id(), first.reference(), 2, "310.00").send();
        await().atMost(FakeLandlord.TIMEOUT).until(() -> DatabaseRows.count(SET_ASIDE, first.id()) == 1);
        assertThat(rent(first.reference())).isEqualTo("300.00");
        await().atMost(FakeLandlord.TIMEOUT)
                .until(() ->
                        FakeLandlord.acknowledgements(first.id()).toString().contains("message.id-used"));
    }

    @Test
    void each_answer_is_acknowledged_and_a_repeated_one_in_the_same_words() {
        var candidacy = Candidacies.sent(ReadyPerson.arrives(), FakeLandlord.publishesAHome());
        FakeLandlord.behaves("twice");
        var visit = FakeLandlord.answers(candidacy, Map.of("step", "visit", "date", inDays(10)));
        var early = FakeLandlord.answers(candidacy, Map.of("step", "received", "date", inDays(-10)));
        assertThat(states(visit, 2)).containsExactlyInAnyOrder("applied false", "applied true");
        assertThat(FakeLandlord.awaitAcknowledgement(early).toString())
                .contains("candidacy.step-before-candidacy", "date", inDays(-10), "précède la candidature");
        var altered = FakeLandlord.answers(candidacy, Map.of("step", "visit", "date", inDays(11), "messageId", visit));
        assertThat(altered).isEqualTo(visit);
        await().atMost(FakeLandlord.TIMEOUT)
                .until(() -> FakeLandlord.acknowledgements(visit).toString().contains("message.id-used"));
        assertThat(DatabaseRows.count(
                        "inbox_message where sender = 'TOITS' and message_id like ? and state = 'SET_ASIDE'",
                        visit + "/%"))
                .isEqualTo(1);
    }

    @Test
    void nobody_answers_for_another_landlord() {
        var person = ReadyPerson.arrives();
        var candidacy = Candidacies.sent(person, FakeLandlord.publishesAHome());
        var id = UUID.randomUUID().toString();
        FakeLandlord.sendsToAnswers(id, """
                <answer xmlns="urn:alin:landlord:v1" messageId="%s" landlord="HABITAT" candidacy="%s"
                    sentAt="2026-11-23T09:00:00+01:00"><received><date>%s</date></received></answer>""".formatted(id, candidacy, LocalDate.now()));
        await().atMost(FakeLandlord.TIMEOUT)
                .until(() -> FakeLandlord.acknowledgements(id).toString().contains("message.another-landlord"));
        assertThat(Candidacies.status(person)).isEqualTo("SENT_TO_LANDLORD");
    }

    private static List<String> states(String id, int deliveries) {
        await().atMost(FakeLandlord.TIMEOUT)
                .until(() -> FakeLandlord.acknowledgements(id).size() >= deliveries);
        return FakeLandlord.acknowledgements(id).asList().stream()
                .map(JsonElement::getAsJsonObject)
                .map(one -> one.get("state").getAsString() + " "
                        + one.get("repeated").getAsBoolean())
                .toList();
    }

    @Test
    void an_older_version_of_an_offer_never_overwrites_a_newer_one() {
        var third = OfferMessage.fresh().next(3, "303.00");
        third.send();
        awaitVersion(third.reference(), 3);
        third.next(2, "202.00").send();
        third.next(3, "333.00").send();
        awaitLaterMessages();
        assertThat(rent(third.reference())).isEqualTo("303.00");
    }

    @Test
    void a_landlord_who_sends_everything_twice_has_effect_once() {
        var person = ReadyPerson.arrives();
        var candidacy = Candidacies.sent(person, FakeLandlord.publishesAHome());
        FakeLandlord.behaves("twice");
        var home = FakeLandlord.publishesAHome();
        var answer = FakeLandlord.answers(candidacy, Map.of("step", "visit", "date", inDays(10)));
        Candidacies.await(person, "VISIT_PLANNED");
        awaitLaterMessages();
        assertThat(DatabaseRows.count("offer where reference = ?", home)).isEqualTo(1);
        assertThat(Candidacies.stages(person)).containsOnlyOnce("VISIT_PLANNED");
        assertThat(DatabaseRows.count(SET_ASIDE, answer)).isZero();
        new MailboxClient().await(person.email(), "visite");
        assertThat(DatabaseRows.count(
                        "outbox_message where kind = 'candidacy-visit' and destination = 'mail' and partner_key = ?",
                        candidacy))
                .isEqualTo(1);
    }

    @Test
    void late_news_that_contradicts_nothing_is_taken_with_its_day() {
        var person = ReadyPerson.arrives();
        var candidacy = Candidacies.sent(person, FakeLandlord.publishesAHome());
        FakeLandlord.answers(candidacy, Map.of("step", "commission", "date", inDays(20)));
        Candidacies.await(person, "COMMISSION_PLANNED");
        var late = FakeLandlord.answers(
                candidacy, Map.of("step", "received", "date", LocalDate.now().toString()));
        assertThat(states(late, 1)).containsExactly("applied false");
        assertThat(Candidacies.status(person)).isEqualTo("COMMISSION_PLANNED");
        assertThat(DatabaseRows.count(
                        "outbox_message where kind = 'candidacy-received' and partner_key = ?", candidacy))
                .isZero();
    }

    @Test
    void a_decision_that_contradicts_waits_for_an_advisor() {
        var person = ReadyPerson.arrives();
        var candidacy = Candidacies.sent(person, FakeLandlord.publishesAHome());
        FakeLandlord.answers(candidacy, Map.of("step", "decision", "outcome", "ALLOCATED"));
        Candidacies.await(person, "ALLOCATED");
        var other = FakeLandlord.answers(candidacy, Map.of("step", "decision", "outcome", "NOT_ALLOCATED"));
        assertThat(states(other, 1)).containsExactly("waiting false");
        assertThat(Candidacies.status(person)).isEqualTo("ALLOCATED");
        assertThat(DatabaseRows.count("answer_contradiction where message_id = ? and state = 'OPEN'", other))
                .isEqualTo(1);
        assertThat(DatabaseRows.count(SET_ASIDE, other)).isZero();
    }

    @Test
    void a_home_has_one_lease_which_releases_the_other_candidates() {
        var home = FakeLandlord.publishesAHome();
        var first = ReadyPerson.arrives();
        var tenant = Candidacies.sent(first, home);
        var other = ReadyPerson.arrives();
        var others = Candidacies.sent(other, home);
        FakeLandlord.answers(tenant, Map.of("step", "decision", "outcome", "ALLOCATED"));
        Candidacies.await(first, "ALLOCATED");
        FakeLandlord.answers(tenant, Map.of("step", "lease-signed"));
        Candidacies.await(other, "RELEASED");
        new MailboxClient().await(other.email(), "est loué");
        var second = FakeLandlord.answers(others, Map.of("step", "lease-signed"));
        assertThat(states(second, 1)).containsExactly("waiting false");
        try (var employee = new Employee(Visit.onPhone(), other)) {
            employee.signsIn()
                    .see("/candidacies/index")
                    .reads("signé avec un autre candidat")
                    .reads("Des logements proches");
            employee.visit().isAccessible();
        }
    }

    @Test
    void a_malformed_answer_is_set_aside() {
        var id = UUID.randomUUID().toString();
        FakeLandlord.sendsToAnswers(id, "<answer xmlns='urn:alin:landlord:v1'/>");
        await().atMost(FakeLandlord.TIMEOUT).until(() -> DatabaseRows.count(SET_ASIDE, id) == 1);
        assertThat(DatabaseRows.find("select reason from " + SET_ASIDE, id).orElseThrow())
                .contains("/answer");
    }

    /** Waits until later messages have been processed; two of them, since listeners run concurrently. */
    private static void awaitLaterMessages() {
        var markers = List.of(OfferMessage.fresh(), OfferMessage.fresh());
        markers.forEach(OfferMessage::send);
        markers.forEach(marker -> awaitVersion(marker.reference(), 1));
    }

    private static void awaitVersion(String offer, long version) {
        await("version of " + offer)
                .atMost(FakeLandlord.TIMEOUT)
                .until(() ->
                        DatabaseRows.count("offer where reference = ? and posting_version = ?", offer, version) == 1);
    }

    private static String inDays(int days) {
        return LocalDate.now().plusDays(days).toString();
    }

    private static String rent(String offer) {
        return DatabaseRows.find("select rent from offer where reference = ?", offer)
                .orElseThrow();
    }
}
