package fr.alin.web.advisor;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import fr.alin.shared.config.AlinSettings;

/** Open readings over a session in memory, with a clock to move. */
class FakeReadings extends OpenReadings {

    private final Map<String, Object> session = new HashMap<>();

    FakeReadings() {
        request = proxy(HttpServletRequest.class, (name, args) -> sessionProxy());
        settings = new AlinSettings() {
            @Override
            public Duration readingLasts() {
                return Duration.ofMinutes(15);
            }
        };
        clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    }

    void after(Duration time) {
        clock = Clock.offset(clock, time);
    }

    private HttpSession sessionProxy() {
        return proxy(
                HttpSession.class,
                (name, args) -> name.startsWith("set")
                        ? session.put((String) args[0], args[1])
                        : session.get((String) args[0]));
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, args) -> answer.to(method.getName(), args)));
    }

    private interface Answer {
        Object to(String method, Object... args);
    }
}
