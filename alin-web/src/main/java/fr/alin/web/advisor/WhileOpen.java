package fr.alin.web.advisor;

import java.util.function.Supplier;

import fr.alin.candidacy.ReasonNotStated;

/** Reads what stands beside a dossier that an advisor has open, and that a colleague may decide meanwhile. */
final class WhileOpen {

    private WhileOpen() {}

    /** @param decidedMeanwhile what the page shows once a colleague has decided and the dossier is not hers any more */
    static <T> T read(Supplier<T> part, T decidedMeanwhile) {
        try {
            return part.get();
        } catch (ReasonNotStated notHersAnyMore) {
            return decidedMeanwhile;
        }
    }
}
