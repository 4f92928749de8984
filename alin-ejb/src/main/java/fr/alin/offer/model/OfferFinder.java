package fr.alin.offer.model;

import java.time.LocalDate;
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

/** Answers one search from the open offers: each offer of the circles is looked at once. */
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
    private final OfferMatch match;
    private final Comparator<IndexedOffer> order;
    private final int wanted;
    private final PriorityQueue<IndexedOffer> best;
    private final int[] counts = new int[SearchCircle.values().length];
    private int matching;
    private int lowest = Integer.MAX_VALUE;
    private int highest = Integer.MIN_VALUE;

    private OfferFinder(OfferSearch search, LocalDate today) {
        this.search = search;
        this.match = new OfferMatch(search, today);
        this.order = ORDERS.get(search.filters().sort());
        this.wanted = Math.max(0, search.first()) + search.size();
        this.best = new PriorityQueue<>(order.reversed());
    }

    public static OfferFinding find(OpenOffers offers, OfferSearch search, LocalDate today) {
        var finder = new OfferFinder(search, today);
        visit(offers, search, finder::look);
        return finder.finding();
    }

    /** The offers of the current circle and filters, commune by commune. */
    public static Map<CommuneCode, List<IndexedOffer>> byCommune(
            OpenOffers offers, OfferSearch search, LocalDate today) {
        var match = new OfferMatch(search, today);
        var communes = new HashMap<CommuneCode, List<IndexedOffer>>();
        visit(offers, search, (circle, all) -> {
            if (circle == search.circle()) {
                all.stream()
                        .filter(match::suits)
                        .filter(match::isAskedFor)
                        .forEach(offer -> communes.computeIfAbsent(offer.commune(), code -> new ArrayList<>())
                                .add(offer));
            }
        });
        return communes;
    }

    /** Every offer is in one circle at most; a neighbouring commune may lie across a department's border. */
    private static void visit(
            OpenOffers offers, OfferSearch search, BiConsumer<SearchCircle, List<IndexedOffer>> visitor) {
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
            offers.communesOf(department).forEach((commune, there) -> {
                if (!near.contains(commune)) {
                    visitor.accept(SearchCircle.REST_OF_DEPARTMENT, there);
                }
            });
        }
    }

    private void look(SearchCircle circle, List<IndexedOffer> offers) {
        var current = circle == search.circle();
        for (var offer : offers) {
            if (match.suits(offer)) {
                counts[circle.ordinal()]++;
                if (current) {
                    lowest = Math.min(lowest, offer.rent());
                    highest = Math.max(highest, offer.rent());
                    keep(offer);
                }
            }
        }
    }

    /** The best so far, worst on top: a page needs no more than the offers up to its end. */
    private void keep(IndexedOffer offer) {
        if (!match.isAskedFor(offer)) {
            return;
        }
        matching++;
        if (best.size() < wanted) {
            best.add(offer);
        } else if (wanted > 0 && order.compare(offer, best.peek()) < 0) {
            best.poll();
            best.add(offer);
        }
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
