package fr.alin.integration.speaker;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The body of a call, read to its end before anything is made of it, so that its digest is known: in memory while it is
 * small, else in a file of its own that is deleted at the end.
 */
public final class SpooledBody implements AutoCloseable {

    private static final int SMALL = 256 * 1024;

    private final byte[] start;
    private final Path file;
    private final String digest;

    private SpooledBody(byte[] start, Path file, String digest) {
        this.start = start;
        this.file = file;
        this.digest = digest;
    }

    /** Reads the stream to its end; the caller bounds it. */
    public static SpooledBody of(InputStream body) throws IOException {
        var sha256 = sha256();
        var digested = new DigestInputStream(body, sha256);
        var start = digested.readNBytes(SMALL);
        var next = digested.read();
        var file = next < 0 ? null : rest(start, next, digested);
        return new SpooledBody(start, file, HexFormat.of().formatHex(sha256.digest()));
    }

    private static Path rest(byte[] start, int next, InputStream rest) throws IOException {
        var file = Files.createTempFile("alin-call-", ".body");
        try (OutputStream output = Files.newOutputStream(file)) {
            output.write(start);
            output.write(next);
            rest.transferTo(output);
            return file;
        } catch (IOException | RuntimeException e) {
            Files.delete(file);
            throw e;
        }
    }

    /** SHA-256 of the body in lower-case hexadecimal. */
    public String digest() {
        return digest;
    }

    /** The body from its beginning; the caller closes it. */
    public InputStream open() throws IOException {
        return file == null ? new ByteArrayInputStream(start) : Files.newInputStream(file);
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
