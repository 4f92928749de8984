package fr.alin.candidacy.model;

import java.util.Optional;

import fr.alin.shared.model.Slice;
import fr.alin.shared.model.Sorting;

/**
 * A query for a page of the exports.
 *
 * @param member account of who exported; empty for all
 */
public record ExportQuery(
        Optional<Long> member,
        Optional<ExportedList> list,
        Optional<ExportReason> reason,
        Sorting<ExportOrder> order,
        Slice slice) {}
