package fr.alin.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;

import fr.alin.alert.model.AlertNotFound;
import fr.alin.shared.error.InvalidValueException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BusinessExceptionHandlerTest {

    private final FakeMessages messages = new FakeMessages();
    private final FakeFaces faces = new FakeFaces(FakeExchange.post("/offers/offer"));
    private final List<ExceptionQueuedEvent> left = new ArrayList<>();

    @BeforeEach
    void connect() {
        FakeCdi.holds(messages, new CurrentUser() {
            @Override
            public String getHome() {
                return "/dashboard";
            }
        });
        faces.postback = true;
        faces.exchange.query = "ref=ABC";
    }

    @AfterEach
    void close() {
        faces.close();
    }

    @Test
    void a_refused_click_of_a_caller_opens_its_page_again_with_the_reason() {
        faces.exchange.by(7);

        handle(new EJBException(new InvalidValueException("landlord.code-malformed")));

        assertThat(messages.shown).containsExactly("landlord.code-malformed");
        assertThat(faces.exchange.redirect).isEqualTo("/offers/offer?ref=ABC");
        assertThat(left).isEmpty();
    }

    @Test
    void a_visitor_s_click_and_a_script_s_are_answered_in_place() {
        handle(new InvalidValueException("a"));
        faces.exchange.by(7);
        faces.ajax = true;
        handle(new InvalidValueException("b"));

        assertThat(messages.shown).containsExactly("a", "b");
        assertThat(faces.exchange.redirect).isNull();
    }

    @Test
    void somebody_else_s_change_is_explained() {
        handle(new EJBException(new OptimisticLockException()));

        assertThat(messages.shown).containsExactly("error.changed-meanwhile");
    }

    @Test
    void a_page_of_nothing_is_not_found() {
        faces.postback = false;

        handle(new AlertNotFound());

        assertThat(faces.exchange.status).isEqualTo(404);
        assertThat(faces.complete).isTrue();
        assertThat(messages.shown).isEmpty();
    }

    @Test
    void a_click_on_what_has_gone_meanwhile_is_explained_instead() {
        handle(new AlertNotFound());

        assertThat(faces.exchange.status).isEqualTo(200);
        assertThat(messages.shown).hasSize(1);
    }

    @Test
    void an_answer_for_another_role_is_forbidden() {
        handle(new EJBAccessException("no"));

        assertThat(faces.exchange.status).isEqualTo(403);
    }

    @Test
    void a_failure_goes_on_to_the_error_page() {
        handle(new IllegalStateException("broken"));

        assertThat(left).hasSize(1);
        assertThat(messages.shown).isEmpty();
    }

    @Test
    void once_the_answer_is_on_its_way_nothing_can_be_explained() {
        faces.committed = true;

        handle(new InvalidValueException("a"));

        assertThat(left).hasSize(1);
        assertThat(messages.shown).isEmpty();
    }

    @Test
    void a_home_that_cannot_open_is_a_failure() {
        faces.exchange.path = "/dashboard";
        faces.postback = false;

        handle(new InvalidValueException("a"));

        assertThat(left).hasSize(1);
    }

    private void handle(Throwable failure) {
        left.clear();
        left.add(new ExceptionQueuedEvent(
                faces, new ExceptionQueuedEventContext(faces, failure, null, PhaseId.INVOKE_APPLICATION)));
        new BusinessExceptionHandler(new ExceptionHandlerWrapper((ExceptionHandler) null) {
                    @Override
                    public Iterable<ExceptionQueuedEvent> getUnhandledExceptionQueuedEvents() {
                        return left;
                    }

                    @Override
                    public void handle() {}
                })
                .handle();
    }
}
