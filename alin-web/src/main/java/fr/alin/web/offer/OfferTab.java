package fr.alin.web.offer;

import fr.alin.offer.model.SearchCircle;

/** One of the three circles above the list, with its badge. */
public final class OfferTab {

    private final SearchCircle circle;
    private final String query;
    private final String label;
    private final int count;
    private final String countText;
    private final boolean current;

    OfferTab(SearchCircle circle, String query, String label, int count, String countText, boolean current) {
        this.circle = circle;
        this.query = query;
        this.label = label;
        this.count = count;
        this.countText = countText;
        this.current = current;
    }

    public SearchCircle getCircle() {
        return circle;
    }

    public String getQuery() {
        return query;
    }

    public String getLabel() {
        return label;
    }

    public int getCount() {
        return count;
    }

    public String getCountText() {
        return countText;
    }

    public boolean isCurrent() {
        return current;
    }
}
