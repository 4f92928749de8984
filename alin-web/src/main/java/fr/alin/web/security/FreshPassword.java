package fr.alin.web.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** The recent entry of the password, which exports of personal data require. */
@RequestScoped
public class FreshPassword {

    private static final String KEY = FreshPassword.class.getName();
    private static final Duration GOOD_FOR = Duration.ofMinutes(10);

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    /** Records that the password was just entered in this session. */
    public void shown() {
        request.getSession().setAttribute(KEY, clock.instant());
    }

    public boolean isFresh() {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (Instant) session.getAttribute(KEY))
                .filter(shown -> clock.instant().isBefore(shown.plus(GOOD_FOR)))
                .isPresent();
    }
}
