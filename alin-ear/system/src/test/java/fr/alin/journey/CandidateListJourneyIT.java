package fr.alin.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.google.gson.JsonElement;
import org.junit.jupiter.api.Test;

/** One home from its candidates to its end: the list that leaves, the answers that come back. */
@NeedsPartners
class CandidateListJourneyIT {

    private final String home = FakeLandlord.publishesAHome();
    private final List<Person> people =
            Stream.generate(ReadyPerson::arrives).limit(4).toList();

    @Test
    void the_candidates_of_a_home_leave_as_one_list_and_live_through_its_answers() {
        people.forEach(person -> Candidacies.write(person, home, "SUBMITTED", "APPROVED"));
        try (var consultant = new Consultant().whoOnEachPage(Visit::isAccessible)) {
            consultant.signsIn().opensTheListOf(home);
            departsFromTheOrder(consultant.visit());
        }

        var references = people.stream().map(Candidacies::reference).toList();
        var list = FakeLandlord.awaitList(home);
        assertThat(list.get("candidacies").getAsJsonArray().asList())
                .extracting(JsonElement::getAsString)
                .containsExactly(references.get(2), references.get(1), references.get(0));
        assertThat(list.get("deliveries").getAsInt()).isEqualTo(1);
        readsWhereSheStands(people.get(0), "3e sur 3");
        readsWhereSheStands(people.get(3), "n'a pas retenu votre candidature");

        proposesTheHome(references);
        Candidacies.await(people.get(2), "ALLOCATED");
        Candidacies.await(people.get(1), "WAITING");
        FakeLandlord.answers(references.get(2), Map.of("step", "candidate-answer", "reply", "REFUSED"));
        Candidacies.await(people.get(2), "RENOUNCED");
        Candidacies.await(people.get(1), "ALLOCATED");
        FakeLandlord.closes(home, "TAKEN_BACK");
        Candidacies.await(people.get(1), "RELEASED");
        Candidacies.await(people.get(0), "RELEASED");
    }

    private static void departsFromTheOrder(Visit visit) {
        var ranks = visit.page().locator("select[id$=rank]");
        assertThat(ranks).hasCount(4);
        ranks.nth(0).selectOption("3");
        ranks.nth(2).selectOption("1");
        visit.click("send-list").readsAtField("reason", "Écrivez pourquoi la liste");
        visit.fill("reason", "Relogement urgent")
                .click("send-list")
                .reads("Revenir aux rangs")
                .isAccessible();
        visit.click("confirm-list").reads("La liste est envoyée au bailleur.");
        visit.reads("Relogement urgent").isAccessible();
    }

    private static void readsWhereSheStands(Person person, String words) {
        try (var employee = new Employee(Visit.onPhone(), person)) {
            employee.signsIn().see("/candidacies/index").reads(words);
        }
    }

    private static void proposesTheHome(List<String> references) {
        for (int rank = 1; rank <= 2; rank++) {
            FakeLandlord.answers(
                    references.get(3 - rank),
                    Map.of(
                            "step", "decision",
                            "outcome", "ALLOCATED_RANKED",
                            "rank", Integer.toString(rank)));
        }
    }
}
