package fr.alin.alert.event;

import java.time.Instant;
import java.util.List;

import fr.alin.shared.event.DomainEvent;

/** Offers were found for some people, who are examined and may have them; each is named once, none is told again. */
public record OffersFound(List<OfferNews> news, Instant occurredAt) implements DomainEvent {

    public OffersFound {
        news = List.copyOf(news);
    }
}
