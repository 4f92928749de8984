package fr.alin.integration.partners.mailbox;

import java.net.InetAddress;

import org.subethamail.smtp.server.SMTPServer;

/** Mail comes in here: a real SMTP server on the loopback address that accepts every recipient, until it is shut. */
public final class SmtpDoor implements AutoCloseable {

    private static final int LARGEST = 5 * 1024 * 1024;

    private final Mailbox mailbox;
    private SMTPServer server;

    public SmtpDoor(int port, Mailbox mailbox) {
        this.mailbox = mailbox;
        server = serverAt(port);
    }

    public synchronized void start() {
        server.start();
    }

    public synchronized int port() {
        return server.getPortAllocated();
    }

    /** Opens the door again, at the same address. */
    synchronized void open() {
        if (!isOpen()) {
            server = serverAt(port());
            server.start();
        }
    }

    synchronized boolean isOpen() {
        return server.isRunning();
    }

    @Override
    public synchronized void close() {
        server.stop();
    }

    private SMTPServer serverAt(int port) {
        return SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("localhost")
                .softwareName("Boite de demonstration")
                .enableTLS(false)
                .insertReceivedHeaders(false)
                .maxMessageSize(LARGEST)
                .messageHandlerFactory(new Envelopes(mailbox, LARGEST))
                .build();
    }
}
