package fr.alin.web.address;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.shared.config.AlinSettings;

/** {@code security.txt} (RFC 9116): reports of vulnerabilities go through the help page. Expires in half a year. */
@WebServlet("/.well-known/security.txt")
public class SecurityTextServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int DAYS_GOOD = 180;

    @Inject
    transient AlinSettings settings;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write("""
                Contact: %1$s/help
                Expires: %2$s
                Preferred-Languages: fr, en
                Canonical: %1$s/.well-known/security.txt
                """.formatted(
                        settings.baseUrl(),
                        clock.instant()
                                .truncatedTo(ChronoUnit.DAYS)
                                .plus(DAYS_GOOD, ChronoUnit.DAYS)
                                .atOffset(ZoneOffset.UTC)));
    }
}
