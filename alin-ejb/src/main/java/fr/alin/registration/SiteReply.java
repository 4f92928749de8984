package fr.alin.registration;

import fr.alin.registration.port.SiteAnswer;
import fr.alin.shared.model.UniqueNumber;

/** What a site says in the end, and under which number: mergers were followed, so the answer is never another number. */
public record SiteReply(UniqueNumber number, SiteAnswer answer) {}
