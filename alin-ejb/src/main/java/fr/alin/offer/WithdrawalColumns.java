package fr.alin.offer;

import java.util.List;
import java.util.Map;

import fr.alin.shared.model.OfferReference;

/** The columns of a withdrawal: the offer and the version of the withdrawal. */
final class WithdrawalColumns {

    static final Rows<Map.Entry<OfferReference, Long>> ROWS = Rows.of(
            RowColumn.text("reference", withdrawal -> withdrawal.getKey().value()),
            List.of(RowColumn.number("posting_version", "bigint", Map.Entry::getValue)));

    private WithdrawalColumns() {}
}
