package fr.alin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** The sign-in mechanism once failed intermittently when deployed in the wrong module, so it is tested many times. */
class SignInResilienceIT {

    private static final int TIMES = 200;
    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*? value=\"([^\"]*)\"");

    @Test
    void two_hundred_sign_ins_in_a_row_all_succeed() {
        var person = ReadyPerson.arrives();
        var durations = new ArrayList<Duration>();
        for (int i = 0; i < TIMES; i++) {
            var begin = Instant.now();
            var arrival = signIn(person);
            durations.add(Duration.between(begin, Instant.now()));
            assertThat(arrival.statusCode()).as("sign-in %d", i).isEqualTo(200);
            assertThat(arrival.uri().getPath()).as("sign-in %d", i).isEqualTo("/dashboard");
            assertThat(arrival.body()).as("sign-in %d", i).contains(person.birthName());
        }
        var median = durations.stream().sorted().skip(TIMES / 2).findFirst().orElseThrow();
        System.out.printf("%d sign-ins, from the form to the dashboard: median %d ms%n", TIMES, median.toMillis());
    }

    /** Signs in with separate cookies, like another browser. */
    private static HttpResponse<String> signIn(Person person) {
        var browser = PlainBrowser.withCookies();
        var values = List.of(
                "sign-in-form",
                "sign-in-form",
                "email",
                person.email(),
                "password",
                Person.PASSWORD,
                "sign-in",
                "sign-in",
                "jakarta.faces.ViewState",
                state(browser.get("/sign-in").body()));
        return browser.get(PlainBrowser.location(browser.post("/sign-in", values, Map.of())));
    }

    private static String state(String form) {
        var state = STATE.matcher(form);
        assertThat(state.find()).as("view state in the form").isTrue();
        return state.group(1);
    }
}
