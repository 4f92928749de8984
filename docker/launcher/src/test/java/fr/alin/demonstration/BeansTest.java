package fr.alin.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;

import fr.alin.candidacy.CandidacyService;
import fr.alin.candidacy.LandlordAnswerService;
import fr.alin.candidacy.ReviewService;
import fr.alin.candidacy.port.LandlordMessages;
import fr.alin.housingapplication.importing.ImportService;
import fr.alin.integration.landlord.DossierWriter;
import fr.alin.shared.time.Today;
import org.junit.jupiter.api.Test;

class BeansTest {

    private static final List<Class<?>> CLASSES = Stage.classes();

    private final Listener listener = new Listener();

    @Test
    void services_are_made_with_all_that_they_need() {
        var beans = beans();

        for (var service : List.of(CandidacyService.class, ReviewService.class, ImportService.class)) {
            assertThat(beans.get(service)).hasNoNullFieldsOrPropertiesExcept("entities");
        }
    }

    @Test
    void a_bean_is_made_once_and_an_adapter_stands_for_its_port() {
        var beans = beans();

        assertThat(beans.get(LandlordAnswerService.class)).isSameAs(beans.get(LandlordAnswerService.class));
        assertThat(beans.get(LandlordMessages.class)).isInstanceOf(DossierWriter.class);
    }

    @Test
    void an_event_reaches_the_observers_of_its_type() {
        var deliveries = new Deliveries(List.of(), type -> listener, List.of(listener));

        deliveries.fire("heard");
        deliveries.fire(1);

        assertThat(listener.heard).containsExactly("heard");
    }

    @Test
    void what_is_no_bean_is_named() {
        var beans = beans();

        assertThatThrownBy(() -> beans.get(Today.class)).hasMessageContaining("fr.alin.shared.time.Today");
    }

    private Beans beans() {
        return new Beans(null, CLASSES, new MovableClock(Instant.EPOCH), new ActingCaller());
    }

    @Test
    void what_a_bean_has_read_for_a_request_is_forgotten_with_it() {
        var beans = new Beans(null, List.of(OfARequest.class));
        var bean = beans.get(OfARequest.class);
        bean.read = "who calls";

        beans.endRequest();

        assertThat(bean.read).isNull();
    }

    /** Keeps what it has read. */
    @RequestScoped
    static class OfARequest {

        private String read;
    }

    /** Observes texts. */
    static class Listener {

        private final List<String> heard = new ArrayList<>();

        void hear(@Observes String text) {
            heard.add(text);
        }
    }
}
