package fr.alin.account.model;

import java.time.Duration;

/**
 * After so many wrong passwords the account is locked, twice as long each time (CNIL 2022-100 requires a lock with
 * 8-character passwords).
 */
public record LockoutPolicy(int tries, Duration firstLock, Duration longestLock) {

    Duration lock(int formerLocks) {
        var doubled = firstLock.multipliedBy(1L << Math.min(formerLocks, 20));
        return doubled.compareTo(longestLock) < 0 ? doubled : longestLock;
    }
}
