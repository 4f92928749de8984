package fr.alin.housingapplication.model;

import fr.alin.shared.model.UniqueNumber;

/** A request that only this node may send to its site now. */
public record ClaimedImport(long accountId, UniqueNumber number, ImportPurpose purpose) {

    /** A claim of a first import. */
    public ClaimedImport(long accountId, UniqueNumber number) {
        this(accountId, number, ImportPurpose.IMPORT);
    }
}
