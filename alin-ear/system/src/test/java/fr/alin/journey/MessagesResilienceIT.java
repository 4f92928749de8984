package fr.alin.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Partners send twice, late, in disorder, or nonsense ; each message has its effect once or is set aside. */
@Isolated("changes the landlord's ways")
class MessagesResilienceIT {

    private static final String SET_ASIDE = "inbox_message where message_id = ? and state = 'SET_ASIDE'";

    @AfterEach
    void the_landlord_behaves_again() {
        Landlord.behaves("normal");
    }

    @Test
    void an_offers_message_counts_once_however_often_it_comes() {
        var first = OfferMessage.fresh();
        first.send();
        awaitVersion(first.reference(), 1);
        new OfferMessage(first.id(), first.reference(), 2, "310.00").send();
        first.send();
        awaitTheQueueHasGoneOn();
        assertThat(rent(first.reference())).isEqualTo("300.00");
        assertThat(Rows.count("offer_batch where message_id = ?", first.id())).isEqualTo(1);
        assertThat(Rows.count(SET_ASIDE, first.id())).isZero();
    }

    @Test
    void an_older_version_of_an_offer_never_overwrites_a_newer_one() {
        var third = OfferMessage.fresh().next(3, "303.00");
        third.send();
        awaitVersion(third.reference(), 3);
        third.next(2, "202.00").send();
        third.next(3, "333.00").send();
        awaitTheQueueHasGoneOn();
        assertThat(rent(third.reference())).isEqualTo("303.00");
    }

    @Test
    void a_landlord_who_sends_everything_twice_is_heard_once() {
        var person = ReadyPerson.arrives();
        var candidacy = Candidacies.sent(person, Landlord.publishesAHome());
        Landlord.behaves("twice");
        var home = Landlord.publishesAHome();
        var answer = Landlord.answers(candidacy, Map.of("step", "visit", "date", "2027-01-12"));
        Candidacies.await(person, "VISIT_PLANNED");
        awaitTheQueueHasGoneOn();
        assertThat(Rows.count("offer where reference = ?", home)).isEqualTo(1);
        assertThat(Candidacies.stages(person)).containsOnlyOnce("VISIT_PLANNED");
        assertThat(Rows.count(SET_ASIDE, answer)).isZero();
        new Mailbox().await(person.email(), "visite");
        assertThat(Rows.count(
                        "outbox_message where kind = 'candidacy-visit' and destination = 'mail' and partner_key = ?",
                        candidacy))
                .isEqualTo(1);
    }

    @Test
    void an_answer_that_comes_too_late_changes_nothing_and_is_shown() {
        var person = ReadyPerson.arrives();
        var candidacy = Candidacies.sent(person, Landlord.publishesAHome());
        Landlord.answers(candidacy, Map.of("step", "commission", "date", "2027-01-20"));
        Candidacies.await(person, "COMMISSION_PLANNED");
        var late = Landlord.answers(
                candidacy, Map.of("step", "received", "date", LocalDate.now().toString()));
        await().atMost(Landlord.PATIENCE).until(() -> Rows.count(SET_ASIDE, late) == 1);
        assertThat(Candidacies.status(person)).isEqualTo("COMMISSION_PLANNED");
        assertThat(Candidacies.stages(person)).doesNotContain("RECEIVED_BY_LANDLORD");
        try (var administrator = new Administrator()) {
            assertThat(administrator.signsIn().exchange(late)).contains("la candidature est à une autre étape");
        }
    }

    @Test
    void an_answer_of_nonsense_is_set_aside_too() {
        var id = UUID.randomUUID().toString();
        Landlord.sendsToAnswers(id, "<answer xmlns='urn:alin:landlord:v1'/>");
        await().atMost(Landlord.PATIENCE).until(() -> Rows.count(SET_ASIDE, id) == 1);
        assertThat(Rows.find("select reason from " + SET_ASIDE, id).orElseThrow())
                .contains("/answer");
    }

    /** A message sent after the others has had its effect; listeners work side by side, so two are asked for. */
    private static void awaitTheQueueHasGoneOn() {
        var markers = List.of(OfferMessage.fresh(), OfferMessage.fresh());
        markers.forEach(OfferMessage::send);
        markers.forEach(marker -> awaitVersion(marker.reference(), 1));
    }

    private static void awaitVersion(String offer, long version) {
        await("version of " + offer)
                .atMost(Landlord.PATIENCE)
                .until(() -> Rows.count("offer where reference = ? and posting_version = ?", offer, version) == 1);
    }

    private static String rent(String offer) {
        return Rows.find("select rent from offer where reference = ?", offer).orElseThrow();
    }
}
