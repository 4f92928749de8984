package fr.alin.registration;

import fr.alin.registration.port.SiteAnswer;
import fr.alin.shared.model.UniqueNumber;

/**
 * A site's answer after mergers were followed, with the number it is about; never {@code Replaced}.
 */
public record SiteReply(UniqueNumber number, SiteAnswer answer) {}
