package fr.alin.web.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import fr.alin.offer.view.CommuneOffers;
import fr.alin.reference.ReferenceService;
import fr.alin.reference.view.CommunePoint;
import fr.alin.shared.model.CommuneCode;
import fr.alin.web.shared.FakeExchange;
import org.junit.jupiter.api.Test;

class OfferMapServletTest {

    private static final CommuneCode BREST = new CommuneCode("29019");
    private static final CommuneCode UNKNOWN = new CommuneCode("99999");

    private Optional<OfferScope> scope = Optional.of(new OfferScope(null, null, null));

    @Test
    void each_commune_has_its_place_its_count_its_words_and_the_address_of_its_list() throws IOException {
        var exchange = get(new CommuneOffers(BREST, 2, new BigDecimal("410")));

        assertThat(exchange.body())
                .contains("\"latitude\":48.39", "\"longitude\":-4.48", "\"count\":2")
                .contains("\"label\":\"Brest : ", "410")
                .contains("\"query\":\"circle=REQUESTED&type=T2&commune=29019\"");
    }

    @Test
    void a_commune_without_a_place_is_left_out() throws IOException {
        assertThat(get(new CommuneOffers(UNKNOWN, 2, BigDecimal.TEN)).body()).isEqualTo("[]");
    }

    @Test
    void before_the_application_is_validated_there_is_no_map() throws IOException {
        scope = Optional.empty();

        assertThat(get().status).isEqualTo(404);
    }

    private FakeExchange get(CommuneOffers... found) throws IOException {
        var servlet = new OfferMapServlet();
        servlet.searches = new OfferSearches() {
            @Override
            public Optional<OfferScope> scope() {
                return scope;
            }

            @Override
            public List<CommuneOffers> map(OfferScope within, OfferQuery query) {
                return List.of(found);
            }
        };
        servlet.reference = new ReferenceService() {
            @Override
            public List<CommunePoint> points(Collection<CommuneCode> codes) {
                return codes.contains(BREST) ? List.of(new CommunePoint(BREST, "Brest", 48.39, -4.48, 1)) : List.of();
            }
        };
        var exchange = FakeExchange.get("/offers/map").with("type", "T2");
        servlet.doGet(exchange.request(), exchange.response());
        return exchange;
    }
}
