package fr.alin.web.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;

import fr.alin.web.shared.FakeExchange;
import org.junit.jupiter.api.Test;

class StorableRequestTest {

    private final StorableRequest request = new StorableRequest(FakeExchange.post("/x")
            .with("name", "Po\u0000rte", "\u0000")
            .with("fi\u0000eld", "value")
            .request());

    @Test
    void no_way_to_read_a_parameter_returns_nul() {
        assertThat(request.getParameter("name")).isEqualTo("Porte");
        assertThat(request.getParameterValues("name")).containsExactly("Porte", "");
        assertThat(request.getParameterMap().get("name")).containsExactly("Porte", "");
    }

    @Test
    void names_of_parameters_lose_it_too() {
        assertThat(request.getParameterMap()).containsOnlyKeys("name", "field");
        assertThat(Collections.list(request.getParameterNames())).containsExactly("name", "field");
    }

    @Test
    void an_absent_parameter_stays_absent() {
        assertThat(request.getParameter("other")).isNull();
        assertThat(request.getParameterValues("other")).isNull();
    }
}
