package fr.alin.account.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A browser on which sign-ins succeeded, as its cookie tells it under our seal: an id that was drawn, the accounts it is
 * known for, the last first, and until when. It opens nothing; its tries are counted apart.
 */
public record KnownDevice(String id, List<Long> accounts, Instant until) {

    /** A family shares a computer; more than this is no home. */
    static final int MOST_ACCOUNTS = 5;

    private static final Pattern FORM = Pattern.compile("([\\w-]{20,60}) ([0-9]{1,12}) ([0-9]{1,18}(?:,[0-9]{1,18})*)");

    public KnownDevice {
        requireNonNull(id);
        accounts = List.copyOf(accounts);
        requireNonNull(until);
    }

    /** A browser that was seen for the first time. */
    public static KnownDevice of(long accountId, Instant until) {
        return new KnownDevice(RandomKey.draw(), List.of(accountId), until);
    }

    /** What {@link #text} wrote; empty when it is something else. */
    public static Optional<KnownDevice> parse(String text) {
        var parts = FORM.matcher(text);
        return parts.matches()
                ? Optional.of(new KnownDevice(
                        parts.group(1),
                        Stream.of(parts.group(3).split(",")).map(Long::valueOf).toList(),
                        Instant.ofEpochSecond(Long.parseLong(parts.group(2)))))
                : Optional.empty();
    }

    /** The same browser, known for this account too. */
    public KnownDevice alsoOf(long accountId, Instant longer) {
        var all = LongStream.concat(
                        LongStream.of(accountId),
                        accounts.stream().mapToLong(Long::longValue).filter(known -> known != accountId))
                .limit(MOST_ACCOUNTS)
                .boxed()
                .toList();
        return new KnownDevice(id, all, longer);
    }

    public boolean isKnownFor(long accountId, Instant now) {
        return now.isBefore(until) && accounts.contains(accountId);
    }

    public String text() {
        return id + " " + until.getEpochSecond() + " "
                + accounts.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** Masked: the id must not reach the logs. */
    @Override
    public String toString() {
        return "KnownDevice" + accounts;
    }
}
