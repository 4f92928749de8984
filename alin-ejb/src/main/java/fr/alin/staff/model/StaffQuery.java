package fr.alin.staff.model;

import java.util.Optional;

import fr.alin.shared.model.Slice;
import fr.alin.shared.model.Sorting;

/**
 * A query for a page of members.
 *
 * @param text part of a name, an address, an agency or a department's number; empty for all
 */
public record StaffQuery(
        String text, Optional<StaffRole> role, Optional<StaffState> state, Sorting<StaffOrder> order, Slice slice) {}
