package fr.alin.housingapplication.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How many codes several accounts may bring to the mailbox of one number: the first code of each goes out, for so many
 * accounts a day; another one only while there are few altogether.
 */
public record NumberCodeRule(int accountsPerDay, int codesPerHour, int codesPerDay) {

    public static final Duration DAY = Duration.ofDays(1);

    private static final Duration HOUR = Duration.ofHours(1);

    /**
     * Until when this asker has no code mailed; empty when she may have one now.
     *
     * @param mailed the codes of the last day, the oldest first
     */
    public Optional<Instant> blockedUntil(String asker, List<MailedCode> mailed, Instant now) {
        return mailed.stream().anyMatch(code -> code.asker().equals(asker))
                ? untilFew(mailed, now)
                : untilAnotherAccount(mailed);
    }

    private Optional<Instant> untilFew(List<MailedCode> mailed, Instant now) {
        return RateLimit.blockedUntil(
                List.of(new RateLimit(codesPerHour, HOUR), new RateLimit(codesPerDay, DAY)),
                mailed.stream().map(MailedCode::at).toList(),
                now);
    }

    private Optional<Instant> untilAnotherAccount(List<MailedCode> mailed) {
        var last = mailed.stream()
                .collect(Collectors.toMap(MailedCode::asker, MailedCode::at, (one, later) -> later))
                .values()
                .stream()
                .sorted()
                .toList();
        return last.size() < accountsPerDay
                ? Optional.empty()
                : Optional.of(last.get(last.size() - accountsPerDay).plus(DAY));
    }
}
