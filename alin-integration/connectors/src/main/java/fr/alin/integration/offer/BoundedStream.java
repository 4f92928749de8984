package fr.alin.integration.offer;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that throws at the first byte over the limit. */
final class BoundedStream extends FilterInputStream {

    private long left;

    BoundedStream(InputStream body, long most) {
        super(body);
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        var read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
        var read = super.read(bytes, start, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw new RefusedMessage(Refusal.of("message.too-large"));
        }
    }
}
