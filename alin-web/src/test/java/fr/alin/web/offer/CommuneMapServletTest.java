package fr.alin.web.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

import fr.alin.reference.ReferenceService;
import fr.alin.reference.view.CommunePoint;
import fr.alin.shared.model.CommuneCode;
import fr.alin.web.shared.FakeExchange;
import org.junit.jupiter.api.Test;

class CommuneMapServletTest {

    private final List<CommunePoint> points = new ArrayList<>(List.of(
            new CommunePoint(new CommuneCode("29019"), "Brest", 48.38999, -4.48001, 139_000),
            new CommunePoint(new CommuneCode("29083"), "Ile-de-Sein", 48.03651, -4.85004, 1_999)));
    private final CommuneMapServlet servlet = new CommuneMapServlet();

    @Test
    void a_commune_is_written_as_coordinates_population_and_name_if_large() throws IOException {
        assertThat(text(get(null))).isEqualTo("[[48.39,-4.48,139000,\"Brest\"],[48.0365,-4.85,1999,\"\"]]");
    }

    @Test
    void a_browser_that_has_the_map_gets_no_body() throws IOException {
        var tag = get(null).responseHeaders.get("ETag");

        var again = get(tag);
        assertThat(again.status).isEqualTo(304);
        assertThat(again.bytes()).isEmpty();
    }

    @Test
    void changed_reference_data_are_sent_again() throws IOException {
        var tag = get(null).responseHeaders.get("ETag");
        points.remove(1);

        var again = get(tag);
        assertThat(again.status).isEqualTo(200);
        assertThat(text(again)).contains("Brest").doesNotContain("48.0365");
    }

    private FakeExchange get(String knownTag) throws IOException {
        servlet.reference = new ReferenceService() {
            @Override
            public List<CommunePoint> points() {
                return points;
            }
        };
        var exchange = FakeExchange.get("/map/communes").header("If-None-Match", knownTag);
        servlet.doGet(exchange.request(), exchange.response());
        return exchange;
    }

    private static String text(FakeExchange exchange) throws IOException {
        assertThat(exchange.responseHeaders).containsEntry("Content-Encoding", "gzip");
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(exchange.bytes()))) {
            return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
