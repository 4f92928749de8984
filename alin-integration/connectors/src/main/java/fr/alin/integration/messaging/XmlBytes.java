package fr.alin.integration.messaging;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/**
 * Decodes the bytes of an XML text as they are labelled. Unlike the parser's own decoders, it stops at the first byte
 * that is not in the encoding, instead of reading U+FFFD.
 */
final class XmlBytes extends Reader {

    private static final int SIZE = 8192;

    private final InputStream bytes;
    private final CharsetDecoder decoder;
    private final ByteBuffer undecoded = ByteBuffer.allocate(SIZE).flip();
    private final CharBuffer decoded = CharBuffer.allocate(SIZE).flip();
    private boolean atEnd;
    private int line = 1;
    private int column = 1;

    private XmlBytes(InputStream bytes, Charset encoding) {
        this.bytes = bytes;
        this.decoder = encoding.newDecoder(); // reports wrong bytes
    }

    /**
     * @param label the encoding named outside the text, for instance by Content-Type; or null
     * @throws IOException when the stream cannot be read or the encoding is unknown
     */
    static XmlBytes of(InputStream bytes, String label) throws IOException {
        var pushback = new PushbackInputStream(bytes, XmlEncoding.HEAD);
        return new XmlBytes(pushback, XmlEncoding.of(pushback, label));
    }

    String encoding() {
        return decoder.charset().name();
    }

    /** Line of the next character, from 1. */
    int line() {
        return line;
    }

    /** Column of the next character, from 1. */
    int column() {
        return column;
    }

    /** @throws CharacterCodingException at a byte that is not in the encoding; {@link #line} is then its line */
    @Override
    public int read(char[] target, int start, int length) throws IOException {
        if (!decoded.hasRemaining() && !decode()) {
            return -1;
        }
        var count = Math.min(length, decoded.remaining());
        decoded.get(target, start, count);
        for (var i = start; i < start + count; i++) {
            column = target[i] == '\n' ? 1 : column + 1;
            line += target[i] == '\n' ? 1 : 0;
        }
        return count;
    }

    /** Decodes at least one character, which is returned before an error behind it is thrown. False at the end. */
    private boolean decode() throws IOException {
        decoded.clear();
        CoderResult result = CoderResult.UNDERFLOW;
        while (decoded.position() == 0 && result.isUnderflow() && !(atEnd && !undecoded.hasRemaining())) {
            fill();
            result = decoder.decode(undecoded, decoded, atEnd);
        }
        var found = decoded.position() > 0;
        decoded.flip();
        if (!found && result.isError()) {
            result.throwException();
        }
        return found;
    }

    private void fill() throws IOException {
        undecoded.compact();
        var read = bytes.read(undecoded.array(), undecoded.position(), undecoded.remaining());
        atEnd = read < 0;
        undecoded.position(undecoded.position() + Math.max(0, read));
        undecoded.flip();
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
