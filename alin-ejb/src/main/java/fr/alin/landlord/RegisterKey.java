package fr.alin.landlord;

import java.time.LocalDate;
import java.util.Optional;

import fr.alin.landlord.model.PastedKey;

/**
 * Command of an administrator to register a landlord's public key.
 *
 * @param from first day of its use; empty for today
 */
public record RegisterKey(String landlord, PastedKey key, Optional<LocalDate> from, Optional<LocalDate> until) {}
