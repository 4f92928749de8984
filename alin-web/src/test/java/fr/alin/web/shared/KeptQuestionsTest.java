package fr.alin.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeptQuestionsTest {

    private static final Map<String, List<String>> FIELDS =
            Map.of("commune", List.of("Saint-Denis & Cie = é"), "monthly", List.of("1 850,50"), "partner", List.of(""));

    private final Map<String, String> kept = new HashMap<>();
    private final KeptQuestions questions = new KeptQuestions();

    @BeforeEach
    void cookies() {
        questions.cookies = new SealedCookies() {
            @Override
            public void set(HttpServletResponse response, String name, String text, Duration lasting) {
                kept.put(name, text);
            }

            @Override
            public Optional<String> find(HttpServletRequest request, String name) {
                return Optional.ofNullable(kept.get(name));
            }
        };
    }

    @Test
    void a_question_is_found_by_its_name_alone_and_the_name_says_nothing() {
        var name = questions.keep(request(), null, FIELDS).orElseThrow();

        assertThat(name).matches("1-[0-9a-f]{8}");
        assertThat(questions.find(request(), name)).contains(FIELDS);
        assertThat(questions.find(request(), "1-00000000")).isEmpty();
        assertThat(questions.find(request(), "1")).isEmpty();
        assertThat(questions.find(request(), "")).isEmpty();
    }

    @Test
    void the_oldest_of_three_gives_way() {
        var names = IntStream.range(0, 4)
                .mapToObj(nth -> questions.keep(request(), null, FIELDS).orElseThrow())
                .toList();

        assertThat(kept).hasSize(3);
        assertThat(questions.find(request(), names.get(0))).isEmpty();
        assertThat(names.subList(1, 4))
                .allMatch(name -> questions.find(request(), name).isPresent());
    }

    @Test
    void nothing_is_kept_without_cookies_nor_of_more_than_a_person_types() {
        assertThat(questions.keep(FakeExchange.get("/eligibility").request(), null, FIELDS))
                .isEmpty();
        assertThat(questions.keep(request(), null, Map.of("commune", List.of("x".repeat(1_001)))))
                .isEmpty();
        assertThat(kept).isEmpty();
    }

    private static HttpServletRequest request() {
        var exchange = FakeExchange.get("/eligibility");
        exchange.cookies = new Cookie[] {new Cookie("alin-cookies", "kept")};
        return exchange.request();
    }
}
