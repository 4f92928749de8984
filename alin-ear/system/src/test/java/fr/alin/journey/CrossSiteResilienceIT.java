package fr.alin.journey;

import static fr.alin.journey.PlainBrowser.cookies;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page of another site that sends a form to us reaches nothing, and above all no session of the person who reads it. */
class CrossSiteResilienceIT {

    private final PlainBrowser bare = PlainBrowser.withoutCookies();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in",
                "/sign-out",
                "/language",
                "/draft",
                "/offers/star",
                "/housing-application/ticks",
                "/housing-application/import",
                "/candidacies/index",
                "/account/create",
                "/eligibility",
                "/alerts/unsubscribe",
                "/nowhere",
                "/"
            })
    void what_another_site_sends_is_refused_without_touching_a_session(String path) {
        var fields = List.of("draft-form", "IMPORT", "draft-owner", "1", "number", "1");
        for (var headers : List.of(
                Map.of("Sec-Fetch-Site", "cross-site"),
                Map.of("Sec-Fetch-Site", "same-site", "Faces-Request", "partial/ajax"),
                Map.of("Origin", "https://evil.example"),
                Map.of("Origin", "null"),
                Map.of("Referer", "https://evil.example/page"))) {
            refusesAsForeign(bare.post(path, fields, headers));
        }
        for (var method : List.of("PUT", "DELETE", "PATCH")) {
            refusesAsForeign(bare.send(method, path, "", Map.of("Origin", "https://evil.example")));
        }
    }

    private static void refusesAsForeign(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as("%s", answer).isEqualTo(403);
        assertThat(cookies(answer)).isEmpty();
        assertThat(answer.body()).contains("autre site").doesNotContain("<html");
    }

    @Test
    void the_services_that_know_no_session_answer_every_site() {
        var answer = bare.send("POST", "/api/v1/eligibility", "{}", Map.of("Origin", "https://else.example"));

        assertThat(answer.statusCode()).isNotEqualTo(403);
        assertThat(cookies(answer)).isEmpty();
    }
}
