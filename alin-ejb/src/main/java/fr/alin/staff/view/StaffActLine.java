package fr.alin.staff.view;

import java.time.Instant;

import fr.alin.staff.model.StaffActKind;

/**
 * An entry of the log of a member's account.
 *
 * @param actor the name of who did it; empty when her account is gone
 * @param before the former role's constant or the former place; empty where the act replaces nothing
 */
public record StaffActLine(
        Instant actedAt, StaffActKind kind, String actor, String reason, String before, String after) {}
