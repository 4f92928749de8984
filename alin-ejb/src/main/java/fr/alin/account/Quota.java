package fr.alin.account;

import java.time.Duration;
import java.time.Instant;

import fr.alin.account.model.Allowance;
import fr.alin.account.persistence.AllowanceRepository;

/** So many of a subject, a keyed digest, in a span of time. */
record Quota(String subject, int most, Duration span) {

    boolean hasRoom(Instant now, AllowanceRepository allowances) {
        return row(now, allowances).hasRoom(now, most, span);
    }

    boolean take(Instant now, AllowanceRepository allowances) {
        return row(now, allowances).take(now, most, span);
    }

    Instant endsAt(Instant now, AllowanceRepository allowances) {
        return row(now, allowances).endsAt(span);
    }

    private Allowance row(Instant now, AllowanceRepository allowances) {
        return allowances.lock(subject, now);
    }
}
