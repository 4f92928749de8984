package fr.alin.web.administrator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import fr.alin.shared.error.NotFound;
import fr.alin.shared.outbox.ExchangeService;
import fr.alin.web.shared.FakeExchange;
import fr.alin.web.shared.FakeFaces;
import fr.alin.web.shared.FakeMessages;
import fr.alin.web.table.FakeChosenLines;
import fr.alin.web.table.FakeReport;
import fr.alin.web.table.FakeTables;
import fr.alin.web.table.ReportLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExchangesPageTest {

    private final List<String> acts = new ArrayList<>();
    private final FakeMessages messages = new FakeMessages();
    private final FakeTables tables = new FakeTables();
    private final FakeReport report = new FakeReport(messages);
    private FakeFaces faces;

    @AfterEach
    void close() {
        faces.close();
    }

    @Test
    void a_button_acts_on_the_message_that_it_names() throws IOException {
        tables.ask("set-aside.text", "toits");

        act(FakeExchange.post("/administrator/exchanges").with("replay", "m-1"));

        assertThat(acts).containsExactly("replay m-1");
        assertThat(messages.shown).containsExactly("exchanges.replayed");
        assertThat(tables.stayed).containsExactly("set-aside.text=toits");
    }

    @Test
    void a_message_that_is_owed_is_tried_now() throws IOException {
        act(FakeExchange.post("/administrator/exchanges").with("try-now", "m-2"));

        assertThat(acts).containsExactly("try m-2");
    }

    @Test
    void ticked_messages_are_replayed_one_by_one_and_a_refusal_does_not_stop_the_others() throws IOException {
        act(FakeExchange.post("/administrator/exchanges")
                .with("replay-chosen", "yes")
                .with("set-aside.chosen", "m-1", "gone", "m-2"));

        assertThat(acts).containsExactly("replay m-1", "replay m-2");
        assertThat(report.lines)
                .extracting(ReportLine::name, ReportLine::done)
                .containsExactly(tuple("m-1", true), tuple("gone", false), tuple("m-2", true));
        assertThat(report.lines.get(1).refusal()).contains("mis de côté");
        assertThat(tables.stayed).hasSize(1);
    }

    @Test
    void without_a_ticked_message_nothing_happens() throws IOException {
        act(FakeExchange.post("/administrator/exchanges").with("try-now-chosen", "yes"));

        assertThat(acts).isEmpty();
        assertThat(messages.shown).containsExactly("table.chosen.none");
    }

    @Test
    void a_link_acts_on_nothing() throws IOException {
        act(FakeExchange.get("/administrator/exchanges").with("replay", "m-1"));

        assertThat(acts).isEmpty();
        assertThat(tables.stayed).isEmpty();
    }

    private void act(FakeExchange exchange) throws IOException {
        faces = new FakeFaces(exchange);
        var page = new ExchangesPage();
        page.tables = tables;
        page.acts = new ExchangeActs();
        page.acts.faces = faces;
        page.acts.messages = messages;
        page.acts.tables = tables;
        page.acts.chosen = new FakeChosenLines(faces, messages);
        page.acts.report = report;
        page.exchanges = new ExchangeService();
        page.acts.exchanges = new ExchangeService() {
            @Override
            public void replay(String messageId) {
                if (messageId.equals("gone")) {
                    throw new NotFound("exchange.not-set-aside");
                }
                acts.add("replay " + messageId);
            }

            @Override
            public void tryNow(String messageId) {
                acts.add("try " + messageId);
            }
        };
        page.act();
    }
}
