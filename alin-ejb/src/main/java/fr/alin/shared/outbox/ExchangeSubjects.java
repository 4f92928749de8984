package fr.alin.shared.outbox;

import java.util.Set;

/** What belongs together in the messages to and from a landlord; an {@code @ApplicationScoped} bean of the context that knows. */
public interface ExchangeSubjects {

    /**
     * The references that messages on the same subject carry: of a candidacy its home and its list, of a list its home and its
     * candidacies, of a home its lists.
     *
     * @param reference of any of them, or any other text, which has none
     */
    Set<String> with(String reference);
}
