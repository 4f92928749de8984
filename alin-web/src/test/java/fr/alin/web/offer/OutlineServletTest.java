package fr.alin.web.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

import fr.alin.reference.OutlineService;
import fr.alin.reference.view.CommuneOutline;
import fr.alin.reference.view.CommunePoint;
import fr.alin.reference.view.Department;
import fr.alin.reference.view.DepartmentOutline;
import fr.alin.reference.view.Outline;
import fr.alin.shared.model.CommuneCode;
import fr.alin.web.shared.FakeExchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineServletTest {

    private static final Outline SQUARE = Outline.of("A\\A?");

    private final OutlineServlet servlet = new OutlineServlet();
    private String version = "ab-1";
    private String name = "Brest";
    private int readings;
    private String coding;

    @Test
    void a_department_is_its_communes_with_centre_population_and_encoded_outline() throws IOException {
        assertThat(text(get("/29", null))).isEqualTo("[[\"29019\",\"Brest\",48.39,-4.48,139000,\"A\\\\A?\",false]]");
    }

    @Test
    void all_departments_are_one_answer() throws IOException {
        assertThat(text(get("/departments", null))).isEqualTo("[[\"29\",\"Finistère\",\"A\\\\A?\"]]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip;q=0", "gzip; q=0.0, *", "*;q=0", "br", ""})
    void a_caller_who_refuses_gzip_gets_plain_text(String accepted) throws IOException {
        coding = accepted;
        var plain = get("/29", null);

        assertThat(plain.responseHeaders)
                .containsEntry("Vary", "Accept-Encoding")
                .doesNotContainKey("Content-Encoding");
        assertThat(plain.body()).startsWith("[[\"29019\"");
        assertThat(plain.responseHeaders).containsEntry("Content-Length", Integer.toString(plain.bytes().length));
        coding = "gzip";
        assertThat(get("/29", plain.responseHeaders.get("ETag")).status).isEqualTo(200);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"gzip", "br, GZIP;q=0.5", "*", "identity;q=0, *;q=0.1"})
    void any_other_caller_gets_gzip(String accepted) throws IOException {
        coding = accepted;

        assertThat(text(get("/29", null))).startsWith("[[\"29019\"");
    }

    @Test
    void what_is_no_department_is_not_found() throws IOException {
        assertThat(get("/99", null).status).isEqualTo(404);
        assertThat(get("/", null).status).isEqualTo(404);
        assertThat(get(null, null).status).isEqualTo(404);
    }

    @Test
    void an_address_with_the_current_version_is_kept_for_good_any_other_is_asked_again() throws IOException {
        assertThat(get("/29", null, "ab-1").responseHeaders.get("Cache-Control"))
                .contains("immutable");
        assertThat(get("/29", null, "ab-0").responseHeaders.get("Cache-Control"))
                .contains("no-cache")
                .doesNotContain("immutable");
        assertThat(get("/29", null).responseHeaders.get("Cache-Control")).contains("no-cache");
    }

    @Test
    void a_browser_that_has_the_outlines_gets_no_body() throws IOException {
        var tag = get("/29", null).responseHeaders.get("ETag");

        var again = get("/29", tag);
        assertThat(again.status).isEqualTo(304);
        assertThat(again.bytes()).isEmpty();
    }

    @Test
    void outlines_are_packed_once_and_again_when_they_have_changed() throws IOException {
        var tag = get("/29", null).responseHeaders.get("ETag");
        get("/29", null);
        assertThat(readings).isEqualTo(1);

        version = "ab-2";
        name = "Brest-Recouvrance";
        var again = get("/29", tag);
        assertThat(again.status).isEqualTo(200);
        assertThat(text(again)).contains("Brest-Recouvrance");
    }

    private FakeExchange get(String part, String knownTag, String... asked) throws IOException {
        servlet.outlines = new OutlineService() {
            @Override
            public String version() {
                return version;
            }

            @Override
            public List<CommuneOutline> communesOf(String department) {
                readings++;
                var brest = new CommunePoint(new CommuneCode("29019"), name, 48.38999, -4.48001, 139_000);
                return department.equals("29") ? List.of(new CommuneOutline(brest, SQUARE, false)) : List.of();
            }

            @Override
            public List<DepartmentOutline> departments() {
                return List.of(new DepartmentOutline(new Department("29", "Finistère"), SQUARE));
            }
        };
        var exchange = FakeExchange.get("/map/outlines")
                .header("If-None-Match", knownTag)
                .header("Accept-Encoding", coding);
        exchange.pathInfo = part;
        if (asked.length > 0) {
            exchange.with("v", asked);
        }
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
