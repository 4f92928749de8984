package fr.alin.housingapplication.view;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import fr.alin.housingapplication.model.IdentityPart;
import fr.alin.housingapplication.model.ImportPurpose;
import fr.alin.housingapplication.model.ImportState;
import fr.alin.shared.model.UniqueNumber;

/**
 * What the import pages show: nothing of the application itself before the right code.
 *
 * @param siteDownSince since when the site has been left alone; absent while it is asked
 * @param replacedNumber the number that was typed, when its site named another one instead
 * @param differing what of the identity keeps the application out
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

    /** Whether a first import or a proof of the number is under way, and not an update that waits. */
    public boolean asksForCode() {
        return purpose != ImportPurpose.REFRESH;
    }
}
