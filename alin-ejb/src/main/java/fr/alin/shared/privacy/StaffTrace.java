package fr.alin.shared.privacy;

import java.time.Instant;
import java.util.Optional;

/**
 * An act of a member of staff.
 *
 * @param log the log it is from, as {@code reading}
 * @param kind a code of that log
 * @param person the account it is about; empty for a search and after an erasure
 * @param about the reason or the object in words; may be empty
 */
public record StaffTrace(Instant at, String log, String kind, Optional<Long> person, String about) {}
