package fr.alin.journey;

import static fr.alin.journey.PlainBrowser.cookies;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cross-site form posts are refused and reach no session of the user. */
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
    void a_cross_site_post_is_refused_without_touching_the_session(String path) {
        var fields = List.of("draft-form", "IMPORT", "draft-owner", "1", "number", "1");
        for (var headers : List.of(
                Map.of("Sec-Fetch-Site", "cross-site"),
                Map.of("Sec-Fetch-Site", "same-site", "Faces-Request", "partial/ajax"),
                Map.of("Origin", "https://evil.example"),
                Map.of("Origin", "null"),
                Map.of("Referer", "https://evil.example/page"))) {
            assertForbidden(bare.post(path, fields, headers));
        }
        for (var method : List.of("PUT", "DELETE", "PATCH")) {
            assertForbidden(bare.send(method, path, "", Map.of("Origin", "https://evil.example")));
        }
    }

    private static void assertForbidden(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as("%s", answer).isEqualTo(403);
        assertThat(cookies(answer)).isEmpty();
        assertThat(answer.body()).contains("autre site").doesNotContain("<html");
    }

    @Test
    void services_without_sessions_accept_cross_site_requests() {
        var answer = bare.send("POST", "/api/v1/eligibility", "{}", Map.of("Origin", "https://else.example"));

        assertThat(answer.statusCode()).isNotEqualTo(403);
        assertThat(cookies(answer)).isEmpty();
    }
}
