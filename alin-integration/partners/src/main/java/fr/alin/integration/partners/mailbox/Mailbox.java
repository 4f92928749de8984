package fr.alin.integration.partners.mailbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All received mails, newest first; stored as files, up to a maximum number. */
public final class Mailbox {

    private static final int MOST = 1000;
    private static final String ENDING = ".eml";
    private static final String ENVELOPE = "X-Envelope: ";

    private final Path folder;
    private final Clock clock;
    private final TreeMap<Long, StoredMail> mails = new TreeMap<>();
    private long last;

    public Mailbox(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
        try {
            Files.createDirectories(folder);
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(ENDING)).forEach(this::load);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        last = mails.isEmpty() ? 0 : mails.lastKey();
    }

    /** Stores a delivery on disk before the sender gets its confirmation. */
    synchronized StoredMail add(List<String> to, byte[] raw) {
        long id = ++last;
        Instant now = clock.instant();
        byte[] envelope = (ENVELOPE + now + " " + String.join(",", to) + "\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(envelope, envelope.length + raw.length);
        System.arraycopy(raw, 0, all, envelope.length, raw.length);
        try {
            Path draft = folder.resolve(id + ".part");
            Files.write(draft, all);
            Files.move(draft, file(id), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        StoredMail mail = StoredMail.read(id, now, to, raw);
        mails.put(id, mail);
        while (mails.size() > MOST) {
            remove(mails.firstKey());
        }
        return mail;
    }

    synchronized List<StoredMail> newestFirst() {
        return List.copyOf(mails.descendingMap().values());
    }

    synchronized Optional<StoredMail> find(long id) {
        return Optional.ofNullable(mails.get(id));
    }

    public synchronized int size() {
        return mails.size();
    }

    synchronized void clear() {
        for (long id : List.copyOf(mails.keySet())) {
            remove(id);
        }
    }

    private void remove(long id) {
        mails.remove(id);
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(long id) {
        return folder.resolve(id + ENDING);
    }

    private void load(Path file) {
        try {
            long id = Long.parseLong(file.getFileName().toString().replace(ENDING, ""));
            byte[] all = Files.readAllBytes(file);
            int end = 0;
            while (end < all.length && all[end] != '\n') {
                end++;
            }
            String[] envelope = new String(all, 0, end, StandardCharsets.UTF_8)
                    .strip()
                    .substring(ENVELOPE.length())
                    .split(" ");
            List<String> to = envelope.length < 2 ? List.of() : List.of(envelope[1].split(","));
            byte[] raw = Arrays.copyOfRange(all, Math.min(end + 1, all.length), all.length);
            mails.put(id, StoredMail.read(id, Instant.parse(envelope[0]), to, raw));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
