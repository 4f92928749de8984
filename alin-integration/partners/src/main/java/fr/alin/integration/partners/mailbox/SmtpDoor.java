package fr.alin.integration.partners.mailbox;

import java.net.InetAddress;

import org.subethamail.smtp.server.SMTPServer;

/** Mail comes in here: a real SMTP server on the loopback address that accepts every recipient. */
public final class SmtpDoor implements AutoCloseable {

    private static final int LARGEST = 5 * 1024 * 1024;

    private final SMTPServer server;

    public SmtpDoor(int port, Mailbox mailbox) {
        server = SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("localhost")
                .softwareName("Boite de demonstration")
                .enableTLS(false)
                .insertReceivedHeaders(false)
                .maxMessageSize(LARGEST)
                .messageHandlerFactory(new Envelopes(mailbox, LARGEST))
                .build();
    }

    public void start() {
        server.start();
    }

    public int port() {
        return server.getPortAllocated();
    }

    @Override
    public void close() {
        server.stop();
    }
}
