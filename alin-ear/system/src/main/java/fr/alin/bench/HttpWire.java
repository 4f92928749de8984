package fr.alin.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One kept-alive HTTP connection with as little of its own as possible, because the load generator shares the two cores
 * with what it measures.
 */
final class HttpWire implements AutoCloseable {

    private static final int OK = 200;

    private final Line line;
    private Socket socket;
    private InputStream in;

    HttpWire(int port) throws IOException {
        this(() -> new Socket("127.0.0.1", port));
    }

    HttpWire(Line line) throws IOException {
        this.line = line;
        connect();
    }

    private void connect() throws IOException {
        socket = line.open();
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    /**
     * Sends a prepared request and reads its whole answer; anything but 200 is a failure. Where the server says that it
     * will close the connection, as it does after some hundreds of answers, the next request has a new one.
     */
    byte[] get(byte[] request) throws IOException {
        var status = ask(request);
        var length = -1;
        var chunked = false;
        var last = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            } else if (lower.startsWith("transfer-encoding:") && lower.contains("chunked")) {
                chunked = true;
            } else if (lower.equals("connection: close")) {
                last = true;
            }
        }
        var body = chunked ? chunks() : in.readNBytes(length);
        if (last) {
            socket.close();
        }
        if (!status.startsWith("HTTP/1.1 " + OK)) {
            throw new IOException("Not a page: " + status);
        }
        return body;
    }

    /** The first line of the answer; a connection that the server gave up while nobody asked is made anew. */
    private String ask(byte[] request) throws IOException {
        if (!socket.isClosed()) {
            try {
                socket.getOutputStream().write(request);
                return line();
            } catch (IOException givenUp) {
                socket.close();
            }
        }
        connect();
        socket.getOutputStream().write(request);
        return line();
    }

    static byte[] request(String host, String path, String cookie) {
        return ("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nAccept: text/html\r\n"
                        + (cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n") + "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private byte[] chunks() throws IOException {
        var body = new ByteArrayOutputStream(1 << 16);
        for (var size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.write(in.readNBytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private String line() throws IOException {
        var text = new StringBuilder(80);
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("The server hung up");
            }
            if (next != '\r') {
                text.append((char) next);
            }
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /** Where a new connection comes from. */
    @FunctionalInterface
    interface Line {
        Socket open() throws IOException;
    }
}
