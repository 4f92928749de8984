package fr.alin.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** The system's ports, all on the loopback address, each with the option that changes it. */
enum Port {
    HTTP("alin.http.port", 8080, "the site"),
    ADMIN("alin.admin.port", 4848, "the server's administration"),
    DATABASE("alin.pg.port", 54320, "PostgreSQL"),
    BROKER("alin.broker.port", 7676, "the message broker"),
    BROKER_MESSAGES("alin.broker.messages.port", 7677, "the message broker's connections"),
    SMTP("alin.smtp.port", 2525, "the mailbox"),
    PARTNERS("alin.partners.port", 8090, "the partners' pages"),
    PARTNERS_TLS("alin.partners.tls.port", 8443, "the national registration site's service");

    private final String option;
    private final int standard;
    private final String use;

    Port(String option, int standard, String use) {
        this.option = option;
        this.standard = standard;
        this.use = use;
    }

    String option() {
        return option;
    }

    int standard() {
        return standard;
    }

    int in(Settings settings) {
        var text = settings.text(option, Integer.toString(standard));
        try {
            var number = Integer.parseInt(text);
            if (number > 0 && number < 65_536) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new LaunchFailure("-D%s=%s is not a port number.".formatted(option, text), e);
        }
        throw new LaunchFailure("-D%s=%s is not between 1 and 65535.".formatted(option, text));
    }

    void requireFree(Settings settings) {
        var number = in(settings);
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), number));
        } catch (IOException e) {
            var reason = "Port %d (%s) is taken. Free it, or choose another with -D%s=…".formatted(number, use, option);
            throw new LaunchFailure(reason, e);
        }
    }
}
