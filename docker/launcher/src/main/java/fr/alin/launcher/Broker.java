package fr.alin.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * OpenMQ as a separate process, as in production: broker and server can stop independently.
 * See decision 03-broker-in-its-own-process.
 */
final class Broker implements Component {

    private static final String PROCESS = "broker";

    private final Settings settings;
    private final Secrets secrets;
    private final ChildProcesses processes;

    Broker(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
        processes = new ChildProcesses(settings);
    }

    @Override
    public String title() {
        return "Message broker on port " + Port.BROKER.in(settings);
    }

    @Override
    public void start() {
        var instance = home().resolve("instances").resolve("alin");
        new BrokerUsers(secrets, SiteCodes.in(settings.partnersJar())).write(instance.resolve("etc"));
        PrivateFiles.write(instance.resolve("props").resolve("config.properties"), configuration());
        processes.spawn(PROCESS, command(), Map.of());
        Waiting.until("The broker", Duration.ofSeconds(30), this::answers, () -> processes.isAlive(PROCESS));
    }

    @Override
    public void stop() {
        processes.stop(PROCESS, Duration.ofSeconds(20));
    }

    boolean isRunning() {
        return processes.isAlive(PROCESS);
    }

    void kill() {
        processes.kill(PROCESS);
    }

    private Path home() {
        return settings.work().resolve("broker");
    }

    private String configuration() {
        return """
                imq.instanceconfig.version=300
                imq.hostname=127.0.0.1
                imq.portmapper.hostname=127.0.0.1
                imq.portmapper.port=%d
                imq.jms.tcp.port=%d
                imq.service.activelist=jms
                imq.persist.file.sync.enabled=true
                imq.message.max_size=36m
                imq.autocreate.destination.maxBytesPerMsg=36m
                imq.transaction.message.maxConsecutiveRollbacks=6
                imq.jmx.enabled=false
                java.util.logging.FileHandler.pattern=%s/broker.%%g.log
                java.util.logging.FileHandler.limit=5000000
                java.util.logging.FileHandler.count=5
                """.formatted(Port.BROKER.in(settings), Port.BROKER_MESSAGES.in(settings), settings.logs());
    }

    private List<String> command() {
        var programs = settings.payara().resolve("mq");
        var libraries = programs.resolve("lib");
        return List.of(
                Platform.java(),
                "-Xmx320m",
                "-XX:+UseSerialGC",
                "-cp",
                libraries.resolve("imqbroker.jar") + ":" + libraries.resolve("imqutil.jar"),
                "-Dimq.home=" + programs,
                "-Dimq.varhome=" + home(),
                "-Dimq.etchome=" + programs.resolve("etc"),
                "-Dimq.libhome=" + libraries,
                "com.sun.messaging.jmq.jmsserver.Broker",
                "-name",
                "alin");
    }

    /** The port mapper lists the ready services. */
    private boolean answers() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), Port.BROKER.in(settings))) {
            socket.setSoTimeout(1000);
            socket.getOutputStream().write("101\n".getBytes(StandardCharsets.US_ASCII));
            var services = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return services.contains("jms tcp");
        } catch (IOException e) {
            return false;
        }
    }
}
