package fr.alin.offer.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.BiConsumer;

import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.time.Today;

/**
 * Answers one search from the open offers in memory. Each offer of the circles is compared once.
 * See decision 09-search-offers-in-memory.
 */
public final class OfferFinder {

    private static final Map<OfferSort, Comparator<IndexedOffer>> ORDERS = new EnumMap<>(Map.of(
            OfferSort.NEWEST,
            Comparator.comparingLong(IndexedOffer::publishedAt)
                    .reversed()
                    .thenComparing(Comparator.comparingLong(IndexedOffer::id).reversed()),
            OfferSort.RENT,
            Comparator.comparingInt(IndexedOffer::rent).thenComparingLong(IndexedOffer::id),
            OfferSort.SURFACE,
            Comparator.comparingInt(IndexedOffer::surface).reversed().thenComparingLong(IndexedOffer::id)));

    private final OfferSearch search;
    private final Today today;
    private final Map<String, Integer> days = new HashMap<>();
    private final HouseholdMatch household;
    private final OfferMatch match;
    private final OfferSort sort;
    private final Comparator<IndexedOffer> order;
    private final int wanted;
    private final PriorityQueue<IndexedOffer> best;
    private final int[] counts = new int[SearchCircle.values().length];
    private int matching;
    private int lowest = Integer.MAX_VALUE;
    private int highest = Integer.MIN_VALUE;
    private long worst = Long.MAX_VALUE;

    private OfferFinder(OfferSearch search, Today today) {
        this.search = search;
        this.today = today;
        household = new HouseholdMatch(search);
        match = new OfferMatch(search.filters());
        sort = search.filters().sort();
        order = ORDERS.get(sort);
        wanted = Math.max(0, search.first()) + search.size();
        best = new PriorityQueue<>(order.reversed());
    }

    public static OfferFinding find(OpenOffers offers, OfferSearch search, Today today) {
        var finder = new OfferFinder(search, today);
        visit(offers, search, finder::count);
        return finder.finding();
    }

    /** The offers of all circles that match the filters, commune by commune. */
    public static void byCommune(
            OpenOffers offers, OfferSearch search, Today today, BiConsumer<SearchCircle, List<IndexedOffer>> visitor) {
        var finder = new OfferFinder(search, today);
        visit(offers, search, (circle, index) -> {
            var shown = finder.shown(index);
            if (!shown.isEmpty()) {
                visitor.accept(circle, shown);
            }
        });
    }

    /** What leaves out the open offers of the current circle, before the filters. */
    public static OfferShortage shortage(OpenOffers offers, OfferSearch search, Today today) {
        var finder = new OfferFinder(search, today);
        var tally = new ShortageTally(search);
        visit(offers, search, (circle, index) -> {
            for (int place = 0; circle == search.circle() && place < index.size(); place++) {
                tally.add(index.offer(place), finder.dayAt(index));
            }
        });
        return tally.shortage();
    }

    /**
     * Visits each commune once: an offer is in at most one circle. A neighbouring commune may lie in another department
     * (R-126).
     */
    private static void visit(
            OpenOffers offers, OfferSearch search, BiConsumer<SearchCircle, CommuneOfferIndex> visitor) {
        Set<CommuneCode> near = new HashSet<>();
        for (var commune : search.requested()) {
            if (near.add(commune)) {
                visitor.accept(SearchCircle.REQUESTED, offers.in(commune));
            }
        }
        for (var commune : search.neighbouring()) {
            if (near.add(commune)) {
                visitor.accept(SearchCircle.NEIGHBOURING, offers.in(commune));
            }
        }
        for (var department : Set.copyOf(search.departments())) {
            offers.communesOf(department).forEach((commune, index) -> {
                if (!near.contains(commune)) {
                    visitor.accept(SearchCircle.REST_OF_DEPARTMENT, index);
                }
            });
        }
    }

    private List<IndexedOffer> shown(CommuneOfferIndex index) {
        var shown = new ArrayList<IndexedOffer>();
        var day = dayAt(index);
        for (int place = 0; place < index.size(); place++) {
            if (index.suits(place, household, day) && match.passes(index.offer(place), day)) {
                shown.add(index.offer(place));
            }
        }
        return shown;
    }

    private void count(SearchCircle circle, CommuneOfferIndex index) {
        var current = circle == search.circle();
        var day = dayAt(index);
        var suiting = 0;
        for (int place = 0; place < index.size(); place++) {
            if (index.suits(place, household, day)) {
                suiting++;
                if (current) {
                    include(index.offer(place), day);
                }
            }
        }
        counts[circle.ordinal()] += suiting;
    }

    private void include(IndexedOffer offer, int day) {
        lowest = Math.min(lowest, offer.rent());
        highest = Math.max(highest, offer.rent());
        if (match.passes(offer, day)) {
            matching++;
            if (rank(offer) <= worst) {
                keep(offer);
            }
        }
    }

    /** The local day in the commune, days since 1970. */
    private int dayAt(CommuneOfferIndex index) {
        return index.size() == 0
                ? 0
                : days.computeIfAbsent(
                        index.offer(0).commune().department(),
                        department -> Math.toIntExact(today.at(department).toEpochDay()));
    }

    /** Keeps the best offers up to the end of the page, the worst of them on top. */
    private void keep(IndexedOffer offer) {
        best.add(offer);
        if (best.size() > wanted) {
            best.poll();
        }
        if (best.size() == wanted && wanted > 0) {
            worst = rank(best.peek());
        }
    }

    /** First sort key, smallest first. It alone rules out most offers. */
    private long rank(IndexedOffer offer) {
        return switch (sort) {
            case NEWEST -> -offer.publishedAt();
            case RENT -> offer.rent();
            case SURFACE -> -offer.surface();
        };
    }

    private OfferFinding finding() {
        var byCircle = new EnumMap<SearchCircle, Integer>(SearchCircle.class);
        for (var circle : SearchCircle.values()) {
            byCircle.put(circle, counts[circle.ordinal()]);
        }
        var page = best.stream()
                .sorted(order)
                .skip(Math.max(0, search.first()))
                .map(IndexedOffer::id)
                .toList();
        var any = counts[search.circle().ordinal()] > 0;
        return new OfferFinding(
                byCircle,
                matching,
                any ? OptionalInt.of(lowest) : OptionalInt.empty(),
                any ? OptionalInt.of(highest) : OptionalInt.empty(),
                page);
    }
}
