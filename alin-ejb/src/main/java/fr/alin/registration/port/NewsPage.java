package fr.alin.registration.port;

import java.util.List;

/** One page of a site's news. The next cursor continues the round or, after the last page, starts the next round. */
public record NewsPage(List<NewsItem> items, boolean last, NewsCursor next) {

    public NewsPage {
        items = List.copyOf(items);
    }
}
