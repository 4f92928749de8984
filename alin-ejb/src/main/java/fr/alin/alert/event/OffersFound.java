package fr.alin.alert.event;

import java.time.Instant;
import java.util.List;

import fr.alin.shared.event.DomainEvent;

/** Offers were found for some people and checked for eligibility; each is reported once per person. */
public record OffersFound(List<OfferNews> news, Instant occurredAt) implements DomainEvent {

    public OffersFound {
        news = List.copyOf(news);
    }
}
