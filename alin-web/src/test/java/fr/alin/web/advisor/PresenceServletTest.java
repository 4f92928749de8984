package fr.alin.web.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import fr.alin.candidacy.ReasonNotStated;
import fr.alin.candidacy.desk.NoteService;
import fr.alin.web.shared.FakeExchange;
import org.junit.jupiter.api.Test;

class PresenceServletTest {

    private static final Instant NOW = Instant.parse("2026-10-07T09:00:00.000400Z");

    private final List<String> said = new ArrayList<>();
    private boolean decided;

    @Test
    void an_open_dossier_answers_a_moment_that_is_not_before_the_row() throws IOException {
        assertThat(send("id", "7").status).isEqualTo(200);
        assertThat(said).containsExactly("enter 7");
        assertThat(Instant.ofEpochMilli(PresenceServlet.after(NOW))).isAfter(NOW);
    }

    @Test
    void leaving_gives_the_moment_back() throws IOException {
        assertThat(send("id", "7", "left", "1000").status).isEqualTo(204);
        assertThat(said).containsExactly("leave 7 1970-01-01T00:00:01Z");
    }

    @Test
    void a_dossier_decided_meanwhile_is_said_no_more() throws IOException {
        decided = true;
        assertThat(send("id", "7").status).isEqualTo(409);
    }

    @Test
    void what_is_no_number_is_refused() throws IOException {
        assertThat(send("id", "x").status).isEqualTo(400);
        assertThat(send().status).isEqualTo(400);
        assertThat(said).isEmpty();
    }

    private FakeExchange send(String... fields) throws IOException {
        var servlet = new PresenceServlet();
        servlet.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        servlet.notes = new NoteService() {
            @Override
            public List<Long> enter(long candidacy) {
                if (decided) {
                    throw new ReasonNotStated();
                }
                said.add("enter " + candidacy);
                return List.of();
            }

            @Override
            public void leave(long candidacy, Instant lastSeen) {
                said.add("leave " + candidacy + " " + lastSeen);
            }
        };
        var exchange = FakeExchange.post("/advisor/presence");
        for (int i = 0; i < fields.length; i += 2) {
            exchange.with(fields[i], fields[i + 1]);
        }
        servlet.doPost(exchange.request(), exchange.response());
        return exchange;
    }
}
