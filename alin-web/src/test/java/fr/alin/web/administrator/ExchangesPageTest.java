package fr.alin.web.administrator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import fr.alin.shared.outbox.ExchangeService;
import fr.alin.web.shared.FakeExchange;
import fr.alin.web.shared.FakeFaces;
import fr.alin.web.shared.FakeMessages;
import fr.alin.web.table.FakeTables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExchangesPageTest {

    private final List<String> acts = new ArrayList<>();
    private final FakeMessages messages = new FakeMessages();
    private final FakeTables tables = new FakeTables();
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
    void a_link_acts_on_nothing() throws IOException {
        act(FakeExchange.get("/administrator/exchanges").with("replay", "m-1"));

        assertThat(acts).isEmpty();
        assertThat(tables.stayed).isEmpty();
    }

    private void act(FakeExchange exchange) throws IOException {
        faces = new FakeFaces(exchange);
        var page = new ExchangesPage();
        page.faces = faces;
        page.messages = messages;
        page.tables = tables;
        page.exchanges = new ExchangeService() {
            @Override
            public void replay(String messageId) {
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
