package fr.alin.web.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import fr.alin.alert.UnsubscribeService;
import fr.alin.alert.model.AlertFrequency;
import fr.alin.alert.model.AlertNotFound;
import fr.alin.alert.view.AlertLine;
import fr.alin.offer.model.OfferFilters;
import fr.alin.web.shared.FakeExchange;
import fr.alin.web.shared.FakeFaces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnsubscribePageTest {

    private static final String AGAIN = "/alerts/unsubscribe?faces-redirect=true&includeViewParams=true";

    private final FakeFaces faces = new FakeFaces(FakeExchange.get("/alerts/unsubscribe"));
    private final List<String> stopped = new ArrayList<>();
    private final List<AlertLine> alerts = new ArrayList<>();
    private final UnsubscribePage page = new UnsubscribePage();

    @BeforeEach
    void connect() {
        page.faces = faces;
        page.key = "annes";
        page.service = new UnsubscribeService() {
            @Override
            public List<AlertLine> alerts(String key) {
                if (!key.equals("annes")) {
                    throw new AlertNotFound();
                }
                return alerts;
            }

            @Override
            public void stop(String key, long alertId) {
                stopped.add(key + " " + alertId);
            }

            @Override
            public void stopAll(String key) {
                stopped.add(key + " all");
            }
        };
    }

    @AfterEach
    void close() {
        faces.close();
    }

    @Test
    void opening_the_page_stops_nothing() {
        alerts.add(alert(false));

        page.load();

        assertThat(page.getAlerts()).hasSize(1);
        assertThat(page.isStopped()).isFalse();
        assertThat(stopped).isEmpty();
    }

    @Test
    void one_alert_or_all_of_them_can_be_stopped() {
        page.alert = 5L;

        assertThat(page.stop()).isEqualTo(AGAIN);
        assertThat(page.stopAll()).isEqualTo(AGAIN);
        assertThat(stopped).containsExactly("annes 5", "annes all");
    }

    @Test
    void a_form_without_an_alert_stops_none() {
        assertThat(page.stop()).isEqualTo(AGAIN);
        assertThat(stopped).isEmpty();
    }

    @Test
    void when_every_alert_is_paused_nothing_is_left_to_stop() {
        alerts.add(alert(true));
        assertThat(page.isStopped()).isTrue();

        alerts.add(alert(false));
        assertThat(page.isStopped()).isFalse();
    }

    @Test
    void an_unknown_key_has_no_page() {
        page.key = "other";

        page.load();

        assertThat(faces.exchange.status).isEqualTo(404);
        assertThat(faces.complete).isTrue();
        assertThat(page.getAlerts()).isEmpty();
    }

    private static AlertLine alert(boolean paused) {
        return new AlertLine(5, "name", Set.of(), OfferFilters.none(), AlertFrequency.DAILY, paused, 0, Instant.EPOCH);
    }
}
