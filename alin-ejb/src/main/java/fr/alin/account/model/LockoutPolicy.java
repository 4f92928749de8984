package fr.alin.account.model;

import java.time.Duration;

/** After so many wrong passwords the door stays shut, twice as long each time (CNIL 2022-100 wants it with 8 characters). */
public record LockoutPolicy(int tries, Duration firstLock, Duration longestLock) {

    Duration lock(int formerLocks) {
        var doubled = firstLock.multipliedBy(1L << Math.min(formerLocks, 20));
        return doubled.compareTo(longestLock) < 0 ? doubled : longestLock;
    }
}
