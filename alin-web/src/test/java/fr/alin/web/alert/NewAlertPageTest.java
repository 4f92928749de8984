package fr.alin.web.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import fr.alin.alert.AlertService;
import fr.alin.alert.CreateAlert;
import fr.alin.alert.model.AlertFrequency;
import fr.alin.offer.model.SearchCircle;
import fr.alin.web.offer.OfferQuery;
import fr.alin.web.shared.FakeExchange;
import fr.alin.web.shared.FakeMessages;
import fr.alin.web.shared.FrenchFormats;
import org.junit.jupiter.api.Test;

class NewAlertPageTest {

    private final List<CreateAlert> created = new ArrayList<>();

    @Test
    void the_search_of_the_address_is_saved_under_a_name_made_of_it() {
        var page = page(
                FakeExchange.get("/alerts/new").with("circle", "NEIGHBOURING").with("lift", "true"));

        assertThat(page.create()).isEqualTo("/alerts/index?faces-redirect=true");
        assertThat(created)
                .containsExactly(new CreateAlert(
                        page.getName(),
                        Set.of(SearchCircle.NEIGHBOURING),
                        OfferQuery.read("lift=true").filters(),
                        AlertFrequency.IMMEDIATE));
    }

    @Test
    void a_form_sends_its_search_in_one_field() {
        var page = page(FakeExchange.post("/alerts/new")
                .with("search", "circle=REQUESTED&type=T2")
                .with("type", "T5"));

        assertThat(page.getSearch()).isEqualTo("circle=REQUESTED&type=T2");
    }

    @Test
    void what_was_chosen_on_the_page_counts() {
        var page = page(FakeExchange.get("/alerts/new"));
        page.setName("Près du travail");
        page.setCircles(new SearchCircle[] {SearchCircle.REQUESTED, SearchCircle.NEIGHBOURING});
        page.setFrequency(AlertFrequency.DAILY);

        page.create();

        assertThat(created.get(0).name()).isEqualTo("Près du travail");
        assertThat(created.get(0).circles())
                .containsExactlyInAnyOrder(SearchCircle.REQUESTED, SearchCircle.NEIGHBOURING);
        assertThat(created.get(0).frequency()).isEqualTo(AlertFrequency.DAILY);
    }

    private NewAlertPage page(FakeExchange exchange) {
        var page = new NewAlertPage();
        page.request = exchange.request();
        page.messages = new FakeMessages();
        page.texts = new AlertTexts();
        page.texts.messages = page.messages;
        page.texts.formats = FrenchFormats.formats();
        page.alerts = new AlertService() {
            @Override
            public void create(CreateAlert command) {
                created.add(command);
            }
        };
        page.read();
        return page;
    }
}
