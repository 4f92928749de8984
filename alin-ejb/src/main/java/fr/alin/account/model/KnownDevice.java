package fr.alin.account.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A browser on which sign-ins succeeded, as stored in its sealed cookie: a random id, the accounts it is known for,
 * latest first, and an expiry. It grants no access; its sign-in attempts are counted separately.
 * See decision 57-a-browser-known-by-its-token.
 */
public record KnownDevice(String id, List<KnownAccount> accounts, Instant until) {

    /** A family may share a computer; more accounts than this are unlikely in one home. */
    static final int MOST_ACCOUNTS = 5;

    private static final Pattern FORM = Pattern.compile("([\\w-]{20,60}) ([0-9]{1,12}) ([0-9:]+(?:,[0-9:]+)*)");

    public KnownDevice {
        requireNonNull(id);
        accounts = List.copyOf(accounts);
        requireNonNull(until);
    }

    /** A browser seen for the first time. */
    public static KnownDevice of(KnownAccount account, Instant until) {
        return new KnownDevice(RandomKey.draw(), List.of(account), until);
    }

    /** Parses the output of {@link #text}; empty if malformed. */
    public static Optional<KnownDevice> parse(String text) {
        var parts = FORM.matcher(text);
        return parts.matches() && Stream.of(parts.group(3).split(",")).allMatch(KnownDevice::isAccount)
                ? Optional.of(new KnownDevice(
                        parts.group(1),
                        Stream.of(parts.group(3).split(","))
                                .map(KnownAccount::parse)
                                .toList(),
                        Instant.ofEpochSecond(Long.parseLong(parts.group(2)))))
                : Optional.empty();
    }

    /** The same browser, known for this account too. */
    public KnownDevice alsoOf(KnownAccount account, Instant longer) {
        var all = Stream.concat(Stream.of(account), accounts.stream().filter(known -> known.id() != account.id()))
                .limit(MOST_ACCOUNTS)
                .toList();
        return new KnownDevice(id, all, longer);
    }

    public boolean isKnownFor(KnownAccount account, Instant now) {
        return now.isBefore(until) && accounts.contains(account);
    }

    public String text() {
        return id + " " + until.getEpochSecond() + " "
                + accounts.stream().map(KnownAccount::text).collect(Collectors.joining(","));
    }

    private static boolean isAccount(String text) {
        return KnownAccount.FORM.matcher(text).matches();
    }

    /** Masked: the id must not reach the logs. */
    @Override
    public String toString() {
        return "KnownDevice" + accounts;
    }
}
