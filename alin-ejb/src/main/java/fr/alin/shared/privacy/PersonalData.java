package fr.alin.shared.privacy;

import jakarta.json.JsonValue;

/**
 * What one context holds on a person (GDPR articles 15, 17 and 20): an {@code @ApplicationScoped} bean for each, found
 * by the context {@code privacy}. See decision 40-export-the-rows-as-they-are.
 */
public interface PersonalData {

    /** The name of this part of an export, in camel case, as {@code housingApplication}. */
    String name();

    /** All of it, as it is stored and without secrets; an empty object or array when there is nothing. */
    JsonValue of(long accountId);

    /** Deletes it within the running transaction; what others need as figures stays without the person. */
    void erase(long accountId);

    /** Parts are erased in rising order: what refers to another part goes before it. */
    default int rank() {
        return 0;
    }
}
