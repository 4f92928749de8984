package fr.alin.web.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;

import fr.alin.web.shared.FakeExchange;
import org.junit.jupiter.api.Test;

class OfferCountServletTest {

    private Optional<OfferScope> scope = Optional.of(new OfferScope(null, null, null));

    @Test
    void the_count_for_the_chosen_filters_is_answered_in_words() throws IOException {
        assertThat(get().body()).contains("37").contains("logements");
    }

    @Test
    void before_the_application_is_validated_nothing_is_counted() throws IOException {
        scope = Optional.empty();

        var exchange = get();
        assertThat(exchange.status).isEqualTo(404);
        assertThat(exchange.body()).isEmpty();
    }

    private FakeExchange get() throws IOException {
        var servlet = new OfferCountServlet();
        servlet.searches = new OfferSearches() {
            @Override
            public Optional<OfferScope> scope() {
                return scope;
            }

            @Override
            public int count(OfferScope within, OfferQuery query) {
                return query.text().contains("type=T2") ? 37 : 99;
            }
        };
        var exchange = FakeExchange.get("/offers/count").with("type", "T2");
        servlet.doGet(exchange.request(), exchange.response());
        return exchange;
    }
}
