package fr.alin.web.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;

import fr.alin.alert.AlertService;
import fr.alin.alert.model.AlertFrequency;
import fr.alin.alert.model.AlertNotFound;
import fr.alin.web.shared.FakeMessages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AlertsPageTest {

    private final List<String> calls = new ArrayList<>();
    private final FakeMessages messages = new FakeMessages();
    private final AlertsPage page = new AlertsPage();

    @BeforeEach
    void connect() {
        page.messages = messages;
        page.service = new AlertService() {
            @Override
            public void pause(long alertId) {
                calls.add("pause " + alertId);
            }

            @Override
            public void resume(long alertId) {
                calls.add("resume " + alertId);
            }

            @Override
            public void changeFrequency(long alertId, AlertFrequency frequency) {
                calls.add(frequency + " " + alertId);
            }

            @Override
            public void delete(long alertId) {
                calls.add("delete " + alertId);
            }
        };
    }

    @Test
    void each_button_acts_on_the_alert_of_its_form() {
        page.alert = 5L;

        page.pause();
        page.resume();
        page.notifyAtOnce();
        page.notifyDaily();
        assertThat(page.delete()).isEqualTo("/alerts/index?faces-redirect=true");

        assertThat(calls).containsExactly("pause 5", "resume 5", "IMMEDIATE 5", "DAILY 5", "delete 5");
        assertThat(messages.shown)
                .containsExactly(
                        "alerts.paused",
                        "alerts.resumed",
                        "alerts.now-immediate",
                        "alerts.now-daily",
                        "alerts.deleted");
    }

    @Test
    void a_form_without_an_alert_changes_none() {
        assertThatThrownBy(page::delete).isInstanceOf(AlertNotFound.class);
        assertThat(calls).isEmpty();
    }
}
