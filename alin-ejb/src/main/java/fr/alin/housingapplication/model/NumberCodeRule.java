package fr.alin.housingapplication.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Limits the codes that several accounts may cause for one number: a first code for each of {@code accountsPerDay}
 * accounts, and further codes only below the totals per hour and day.
 */
public record NumberCodeRule(int accountsPerDay, int codesPerHour, int codesPerDay) {

    public static final Duration DAY = Duration.ofDays(1);

    private static final Duration HOUR = Duration.ofHours(1);

    /**
     * Until when this account may have no code mailed; empty if it may have one now.
     *
     * @param mailed the codes of the last day, oldest first
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
