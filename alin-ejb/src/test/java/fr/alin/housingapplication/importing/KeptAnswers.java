package fr.alin.housingapplication.importing;

import java.util.Optional;

import fr.alin.testing.Wired;

/** What the sites answered, opened for the tests of other packages. */
public final class KeptAnswers {

    private KeptAnswers() {}

    public static Optional<byte[]> of(Wired beans, long accountId) {
        return beans.make(ReceivedAnswers.class).of(accountId);
    }
}
