package fr.alin.housingapplication.view;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import fr.alin.housingapplication.model.IdentityPart;
import fr.alin.housingapplication.model.ImportPurpose;
import fr.alin.housingapplication.model.ImportState;
import fr.alin.shared.model.UniqueNumber;

/**
 * The content of the import pages. Contains nothing of the application before the right code.
 *
 * @param siteDownSince when the site's circuit opened; absent if it is closed
 * @param replacedNumber the number as typed, if the site replaced it by another one
 * @param differing the parts of the identity that prevent the import
 */
public record ImportView(
        UniqueNumber number,
        ImportState state,
        String siteLabel,
        String siteUrl,
        Optional<String> maskedEmail,
        Optional<Instant> codeExpiresAt,
        int triesLeft,
        Optional<Instant> nextTryAt,
        ImportPurpose purpose,
        Optional<Instant> siteDownSince,
        Optional<UniqueNumber> replacedNumber,
        Set<IdentityPart> differing) {

    /** Whether this is a first import or a confirmation of the number, as opposed to a queued update. */
    public boolean asksForCode() {
        return purpose != ImportPurpose.REFRESH;
    }
}
