package fr.alin.web.offer;

/** The current page of a list, and the addresses of its neighbours. */
public final class OfferPager {

    private final OfferQuery query;
    private final int pages;

    OfferPager(OfferQuery query, int matching, int size) {
        this.query = query;
        pages = (matching + size - 1) / size;
    }

    /** 0 without results. */
    public int getPages() {
        return pages;
    }

    public int getPage() {
        return query.page();
    }

    /** Null on the first page. */
    public String getPreviousQuery() {
        return query.page() > 1 ? query.on(query.page() - 1).text() : null;
    }

    /** Null on the last page. */
    public String getNextQuery() {
        return query.page() < pages ? query.on(query.page() + 1).text() : null;
    }
}
