package fr.alin.registration.port;

import java.util.List;

/** One page of a site's news; the next cursor continues the round, or, behind the last page, begins the next one. */
public record NewsPage(List<NewsItem> items, boolean last, NewsCursor next) {

    public NewsPage {
        items = List.copyOf(items);
    }
}
