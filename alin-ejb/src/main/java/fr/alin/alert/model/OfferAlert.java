package fr.alin.alert.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import fr.alin.offer.model.NewOffer;
import fr.alin.offer.model.OfferFilters;
import fr.alin.offer.model.SearchCircle;

/** A saved search; AL'in reports each new offer that matches it. */
@Entity
@Table(name = "offer_alert")
public class OfferAlert {

    private static final AlertPolicy POLICY = new AlertPolicy();

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "offer_alert_seq")
    @SequenceGenerator(name = "offer_alert_seq", sequenceName = "offer_alert_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "account_id", updatable = false)
    private long accountId;

    private String name;

    private String circles;

    private OfferFilters filters;

    @Enumerated(EnumType.STRING)
    private AlertFrequency frequency;

    private boolean paused;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    protected OfferAlert() {} // for JPA

    /** @throws CirclesMissing when no circle is given */
    public OfferAlert(
            long accountId,
            AlertName name,
            Collection<SearchCircle> circles,
            OfferFilters filters,
            AlertFrequency frequency,
            Instant now) {
        if (circles.isEmpty()) {
            throw new CirclesMissing();
        }
        this.accountId = accountId;
        this.name = name.value();
        this.circles = EnumSet.copyOf(circles).stream().map(Enum::name).collect(Collectors.joining(","));
        this.filters = filters;
        this.frequency = frequency;
        this.createdAt = now;
    }

    /** Whether it has the same name and says the same; one that is paused is another matter. */
    public boolean isLike(OfferAlert other) {
        return name.equals(other.name)
                && circles.equals(other.circles)
                && filters.equals(other.filters)
                && frequency == other.frequency
                && paused == other.paused;
    }

    public void pause() {
        paused = true;
    }

    public void resume() {
        paused = false;
    }

    public void changeFrequency(AlertFrequency newFrequency) {
        frequency = newFrequency;
    }

    /** Its index entries; empty while it is paused. */
    public List<AlertIndexEntry> indexEntries(SearchPlaces places, AlertLimits limits) {
        return paused
                ? List.of()
                : POLICY.areas(circles(), filters, places, limits).stream()
                        .map(area -> new AlertIndexEntry(id, accountId, isDaily(), area))
                        .toList();
    }

    public boolean asksFor(NewOffer offer, SearchPlaces places, LocalDate today) {
        return !paused && POLICY.asksFor(circles(), filters, places, offer, today);
    }

    public long id() {
        return id;
    }

    public long accountId() {
        return accountId;
    }

    public String name() {
        return name;
    }

    public Set<SearchCircle> circles() {
        return Arrays.stream(circles.split(","))
                .map(SearchCircle::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SearchCircle.class)));
    }

    public OfferFilters filters() {
        return filters;
    }

    public AlertFrequency frequency() {
        return frequency;
    }

    public boolean isDaily() {
        return frequency == AlertFrequency.DAILY;
    }

    public boolean isPaused() {
        return paused;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
