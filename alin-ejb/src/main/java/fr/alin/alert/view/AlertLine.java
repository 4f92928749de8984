package fr.alin.alert.view;

import java.time.Instant;
import java.util.Set;

import fr.alin.alert.model.AlertFrequency;
import fr.alin.offer.model.OfferFilters;
import fr.alin.offer.model.SearchCircle;

/** An alert in its owner's list; {@code told} counts the offers reported so far. */
public record AlertLine(
        long id,
        String name,
        Set<SearchCircle> circles,
        OfferFilters filters,
        AlertFrequency frequency,
        boolean paused,
        int told,
        Instant createdAt) {}
