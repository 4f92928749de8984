package fr.alin.web.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import fr.alin.offer.FavouriteService;
import fr.alin.shared.model.OfferReference;
import fr.alin.web.shared.FakeExchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FavouriteServletTest {

    private final List<String> calls = new ArrayList<>();

    @Test
    void a_script_adds_or_removes_a_star_and_gets_no_page() throws IOException {
        assertThat(send(star("add", "ABC-1").header("X-Requested-By", "script")).status)
                .isEqualTo(204);
        assertThat(send(star("remove", "ABC-2").header("X-Requested-By", "script")).status)
                .isEqualTo(204);

        assertThat(calls).containsExactly("add ABC-1", "remove ABC-2");
    }

    @ParameterizedTest
    @CsvSource({
        ",/offers/favourites",
        "circle=NEIGHBOURING&type=T2,/offers/list?circle=NEIGHBOURING&type=T2",
        "//evil.example,/offers/list?circle=REQUESTED"
    })
    void a_button_leads_back_to_its_list_and_nowhere_else(String from, String page) throws IOException {
        var exchange = star("add", "ABC-1");
        if (from != null) {
            exchange.with("from", from);
        }

        assertThat(send(exchange).redirect).isEqualTo(page);
    }

    @Test
    void a_malformed_reference_is_a_bad_request() throws IOException {
        assertThat(send(star("add", "<b>")).status).isEqualTo(400);
        assertThat(calls).isEmpty();
    }

    private FakeExchange send(FakeExchange exchange) throws IOException {
        var servlet = new FavouriteServlet();
        servlet.favourites = new FavouriteService() {
            @Override
            public void add(OfferReference offer) {
                calls.add("add " + offer);
            }

            @Override
            public void remove(OfferReference offer) {
                calls.add("remove " + offer);
            }
        };
        servlet.doPost(exchange.request(), exchange.response());
        return exchange;
    }

    private static FakeExchange star(String act, String reference) {
        return FakeExchange.post("/offers/star").with(act, reference);
    }
}
