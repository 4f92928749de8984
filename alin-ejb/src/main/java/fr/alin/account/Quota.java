package fr.alin.account;

import java.time.Duration;
import java.time.Instant;

import fr.alin.account.model.Allowance;

/** A limit of {@code most} per span of time for a subject, given as a keyed digest. */
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
