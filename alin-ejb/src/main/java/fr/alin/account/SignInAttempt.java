package fr.alin.account;

import java.time.Instant;
import java.util.Optional;

/** A try that was counted: stopped by a lock, or to be compared; a lock it brings itself holds only if it fails. */
public record SignInAttempt(boolean isStopped, Optional<Instant> lockedUntil, Optional<Credential> credential) {}
