package fr.alin.registration.port;

import java.time.LocalDate;
import java.util.Optional;

import fr.alin.registration.model.StrikeOffReason;
import fr.alin.shared.model.UniqueNumber;

/**
 * One application in a site's news: a strike-off or a priority, with its date. The reason is absent for a priority and
 * for a reason that AL'in does not know.
 */
public record NewsItem(UniqueNumber number, LocalDate day, Optional<StrikeOffReason> reason) {}
