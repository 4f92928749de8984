package fr.alin.housingapplication.importing;

import java.util.Optional;

import fr.alin.testing.Wired;

/** Gives tests of other packages access to stored answers. */
public final class KeptAnswers {

    private KeptAnswers() {}

    public static Optional<byte[]> of(Wired beans, long accountId) {
        return beans.make(ReceivedAnswers.class).of(accountId);
    }
}
