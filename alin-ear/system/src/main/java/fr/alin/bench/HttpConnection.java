package fr.alin.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A minimal keep-alive HTTP connection; the load generator shares two cores with the server it measures. */
final class HttpConnection implements AutoCloseable {

    private static final int OK = 200;
    private static final int REDIRECT = 302;

    private final SocketSource source;
    private Socket socket;
    private InputStream in;

    HttpConnection(int port) throws IOException {
        this(() -> new Socket("127.0.0.1", port));
    }

    HttpConnection(SocketSource source) throws IOException {
        this.source = source;
        connect();
    }

    private void connect() throws IOException {
        socket = source.open();
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    /**
     * Sends a prepared request and reads the whole response; fails unless it is 200. Reconnects for the next request if
     * the server closes the connection, as it does after some hundreds of responses.
     */
    byte[] get(byte[] request) throws IOException {
        return exchange(request, OK).body();
    }

    /** Sends a prepared form and returns the address that the answer leads to; fails unless it redirects. */
    String post(byte[] form) throws IOException {
        return exchange(form, REDIRECT).location();
    }

    private Answer exchange(byte[] request, int expected) throws IOException {
        var status = send(request);
        var length = -1;
        var chunked = false;
        var last = false;
        var location = "";
        for (var header = line(); !header.isEmpty(); header = line()) {
            var lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            } else if (lower.startsWith("transfer-encoding:") && lower.contains("chunked")) {
                chunked = true;
            } else if (lower.startsWith("location:")) {
                location = header.substring(9).strip();
            } else if (lower.equals("connection: close")) {
                last = true;
            }
        }
        var body = chunked ? chunks() : in.readNBytes(length);
        if (last) {
            socket.close();
        }
        if (!status.startsWith("HTTP/1.1 " + expected)) {
            throw new IOException("Unexpected status: " + status);
        }
        return new Answer(location, body);
    }

    /** Sends the request and returns the status line; reconnects if the server closed the idle connection. */
    private String send(byte[] request) throws IOException {
        if (!socket.isClosed()) {
            try {
                socket.getOutputStream().write(request);
                return line();
            } catch (IOException stale) {
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

    /** A form as the browser sends it. */
    static byte[] form(String host, String path, String cookie, String fields) {
        return ("POST " + path + " HTTP/1.1\r\nHost: " + host + "\r\nAccept: text/html\r\nCookie: " + cookie
                        + "\r\nOrigin: http://" + host
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + fields.length()
                        + "\r\n\r\n" + fields)
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
                throw new EOFException("The server closed the connection");
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

    /** What the bench needs of a response. */
    private record Answer(String location, byte[] body) {}

    /** Opens new connections. */
    @FunctionalInterface
    interface SocketSource {
        Socket open() throws IOException;
    }
}
