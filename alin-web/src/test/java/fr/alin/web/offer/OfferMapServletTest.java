package fr.alin.web.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;

import fr.alin.housingapplication.view.SearchProfile;
import fr.alin.offer.model.SearchCircle;
import fr.alin.offer.view.CommuneOffers;
import fr.alin.reference.OutlineService;
import fr.alin.reference.ReferenceService;
import fr.alin.reference.view.CommunePoint;
import fr.alin.shared.model.CommuneCode;
import fr.alin.web.shared.FakeExchange;
import org.junit.jupiter.api.Test;

class OfferMapServletTest {

    private static final CommuneCode BREST = new CommuneCode("29019");
    private static final CommuneCode GUIPAVAS = new CommuneCode("29075");
    private static final CommuneCode LANNION = new CommuneCode("22113");
    private static final CommuneCode UNKNOWN = new CommuneCode("99999");

    private static final CommuneOffers IN_BREST =
            new CommuneOffers(SearchCircle.REQUESTED, BREST, 2, new BigDecimal("410"));

    private Optional<OfferScope> scope = Optional.of(new OfferScope(profile(), null, null));

    @Test
    void each_commune_has_its_place_its_count_its_words_and_the_address_of_its_list() throws IOException {
        assertThat(get("REQUESTED", IN_BREST).body())
                .contains("\"latitude\":48.39", "\"longitude\":-4.48", "\"count\":2")
                .contains("\"label\":\"Brest\u00a0: 2 logements, à partir de 410", "(commune demandée)")
                .contains("\"circle\":\"REQUESTED\"", "\"current\":true", "\"chosen\":false")
                .contains("\"query\":\"circle=REQUESTED&type=T2&commune=29019\"");
    }

    @Test
    void a_commune_of_another_circle_leads_to_its_tab() throws IOException {
        assertThat(get("NEIGHBOURING", IN_BREST).body())
                .contains("\"current\":false")
                .contains("\"query\":\"circle=REQUESTED&type=T2&commune=29019\"");
    }

    @Test
    void the_chosen_commune_is_marked_and_leads_back_to_all() throws IOException {
        var exchange = get(exchange("REQUESTED").with("commune", "29019"), IN_BREST);

        assertThat(exchange.body()).contains("\"chosen\":true").contains("\"query\":\"circle=REQUESTED&type=T2\"");
    }

    @Test
    void the_area_names_the_communes_to_tint_and_the_departments_to_draw() throws IOException {
        assertThat(get("REQUESTED").body())
                .contains("\"version\":\"ab-1\"")
                .contains("\"departments\":[\"29\"]", "\"parts\":[\"22\",\"29\"]")
                .contains("\"requested\":[\"29019\"]", "\"neighbouring\":[\"22113\",\"29075\"]");
    }

    @Test
    void the_answer_is_compressed_for_a_browser_that_accepts_it() throws IOException {
        var packed = get(exchange("REQUESTED").header("Accept-Encoding", "br, gzip"), IN_BREST);

        assertThat(packed.responseHeaders).containsEntry("Content-Encoding", "gzip");
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.bytes()))) {
            assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(get("REQUESTED", IN_BREST).body());
        }
    }

    @Test
    void a_commune_without_a_place_is_left_out() throws IOException {
        var unknown = new CommuneOffers(SearchCircle.REQUESTED, UNKNOWN, 2, BigDecimal.TEN);

        assertThat(get("REQUESTED", unknown).body()).contains("\"offers\":[]");
    }

    @Test
    void before_the_application_is_validated_there_is_no_map() throws IOException {
        scope = Optional.empty();

        assertThat(get("REQUESTED").status).isEqualTo(404);
    }

    private static SearchProfile profile() {
        return new SearchProfile(null, "", null, null, null, Set.of(BREST), Set.of(GUIPAVAS, LANNION), Set.of("29"));
    }

    private static FakeExchange exchange(String circle) {
        return FakeExchange.get("/offers/map").with("circle", circle).with("type", "T2");
    }

    private FakeExchange get(String circle, CommuneOffers... found) throws IOException {
        return get(exchange(circle), found);
    }

    private FakeExchange get(FakeExchange exchange, CommuneOffers... found) throws IOException {
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
        servlet.outlines = new OutlineService() {
            @Override
            public String version() {
                return "ab-1";
            }

            @Override
            public Set<CommuneCode> standingFor(Collection<CommuneCode> codes) {
                return Set.copyOf(codes);
            }
        };
        servlet.doGet(exchange.request(), exchange.response());
        return exchange;
    }
}
