package fr.alin.integration.partners.mailbox;

import java.net.InetAddress;

import org.subethamail.smtp.server.SMTPServer;

/** An SMTP server on the loopback address that accepts all recipients. It can be closed and reopened. */
public final class SmtpServer implements AutoCloseable {

    private static final int LARGEST = 5 * 1024 * 1024;

    private final Mailbox mailbox;
    private SMTPServer server;

    public SmtpServer(int port, Mailbox mailbox) {
        this.mailbox = mailbox;
        server = serverAt(port);
    }

    public synchronized void start() {
        server.start();
    }

    public synchronized int port() {
        return server.getPortAllocated();
    }

    /** Starts again on the same port. */
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
                .messageHandlerFactory(new DeliveryHandlers(mailbox, LARGEST))
                .build();
    }
}
