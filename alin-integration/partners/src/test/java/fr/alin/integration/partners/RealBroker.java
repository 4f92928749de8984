package fr.alin.integration.partners;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.awaitility.Awaitility;

/** A real OpenMQ from the server distribution, on a free loopback port. */
final class RealBroker implements AutoCloseable {

    private final Path folder;
    private final int port;
    private Process process;

    RealBroker(Path folder) throws IOException {
        this.folder = folder;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
    }

    String address() {
        return "127.0.0.1:" + port;
    }

    void start() throws IOException {
        Path home = Path.of(System.getProperty("openmq.home"));
        Path libraries = home.resolve("lib");
        process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        libraries.resolve("imqbroker.jar") + File.pathSeparator + libraries.resolve("imqutil.jar"),
                        "-Dimq.home=" + home,
                        "-Dimq.varhome=" + folder,
                        "-Dimq.etchome=" + home.resolve("etc"),
                        "-Dimq.libhome=" + libraries,
                        "-Dimq.hostname=127.0.0.1",
                        "-Dimq.portmapper.hostname=127.0.0.1",
                        "-Dimq.jmx.enabled=false",
                        "com.sun.messaging.jmq.jmsserver.Broker",
                        "-name",
                        "partners",
                        "-port",
                        String.valueOf(port)))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("broker.log").toFile())
                .start();
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(this::answers);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean answers() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(1000);
            socket.getOutputStream().write("101\n".getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).contains("jms tcp");
        } catch (IOException e) {
            return false;
        }
    }
}
