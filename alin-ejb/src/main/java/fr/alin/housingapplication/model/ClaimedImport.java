package fr.alin.housingapplication.model;

import fr.alin.shared.model.UniqueNumber;

/** A request that this node, and no other, is to read from its site now. */
public record ClaimedImport(long accountId, UniqueNumber number, ImportPurpose purpose) {

    /** Of a first import. */
    public ClaimedImport(long accountId, UniqueNumber number) {
        this(accountId, number, ImportPurpose.IMPORT);
    }
}
