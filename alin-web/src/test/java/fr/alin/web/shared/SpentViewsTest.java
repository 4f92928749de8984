package fr.alin.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.lifecycle.Lifecycle;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SpentViewsTest {

    private final FakeFaces faces = new FakeFaces(FakeExchange.post("/landlord/offer"));
    private final SpentViews views = new SpentViews();

    @AfterEach
    void close() {
        faces.close();
    }

    @Test
    void a_form_that_names_no_page_has_expired() {
        faces.postback = false;

        assertThatThrownBy(this::restore).isInstanceOf(ViewExpiredException.class);
    }

    @Test
    void a_link_has_not() {
        faces.exchange.method = "GET";

        assertThatCode(this::restore).doesNotThrowAnyException();
    }

    @Test
    void a_page_that_keeps_nothing_can_be_sent_again() {
        faces.postback = true;
        views.processEvent(null);

        assertThatCode(this::restore).doesNotThrowAnyException();
        assertThat(faces.page.getAttributes()).doesNotContainKey(SpentViews.class.getName());
    }

    private void restore() {
        var lifecycle = new Lifecycle() {
            @Override
            public void addPhaseListener(PhaseListener listener) {}

            @Override
            public void execute(FacesContext context) {}

            @Override
            public PhaseListener[] getPhaseListeners() {
                return new PhaseListener[0];
            }

            @Override
            public void removePhaseListener(PhaseListener listener) {}

            @Override
            public void render(FacesContext context) {}
        };
        views.afterPhase(new PhaseEvent(faces, PhaseId.RESTORE_VIEW, lifecycle));
    }
}
