package fr.alin.web.export;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/**
 * A file that is written as a whole before anything of it is sent: a list that turns out too long is refused on the page,
 * and no transaction waits for a slow reader. Only the server's user can read it, and it is gone once it is closed.
 * See decision 92-an-export-is-a-file-first.
 */
public final class KeptFile implements Closeable {

    private final FileChannel channel;

    private KeptFile(FileChannel channel) {
        this.channel = channel;
    }

    public static KeptFile create() throws IOException {
        return new KeptFile(FileChannel.open(
                Files.createTempFile("alin-export-", ".tmp"),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE));
    }

    /** Where it is written; closing the stream would close the file. */
    public OutputStream output() {
        return new BufferedOutputStream(Channels.newOutputStream(channel));
    }

    public long size() throws IOException {
        return channel.size();
    }

    public void sendTo(OutputStream reader) throws IOException {
        Channels.newInputStream(channel.position(0)).transferTo(reader);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
