package fr.alin.shared.privacy;

import jakarta.json.JsonValue;

/**
 * Personal data of one context (GDPR articles 15, 17 and 20); an {@code @ApplicationScoped} bean, used by context
 * {@code privacy}. See decision 40-export-the-rows-as-they-are.
 */
public interface PersonalData {

    /** Name of this section in the export, in camel case, as {@code housingApplication}. */
    String name();

    /** All data as stored, without secrets; an empty object or array if there is none. */
    JsonValue of(long accountId);

    /** Deletes the data within the current transaction; rows needed for statistics become anonymous. */
    void erase(long accountId);

    /** Sections are erased in ascending order: data that refer to another section first. */
    default int rank() {
        return 0;
    }
}
