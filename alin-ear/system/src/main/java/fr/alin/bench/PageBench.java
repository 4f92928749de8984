package fr.alin.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import fr.alin.volume.EmployeeAccountRows;

/** The offers page of signed-in employees: pages per second, and their cost as offers grow. */
final class PageBench {

    private static final int CLIENTS = 4;
    private static final int PEOPLE = 24;
    /** Warm-up time, in seconds. */
    private static final int WARM_UP = 90;

    private static final int SETTLING = 10;
    private static final int SECONDS = 20;
    private static final int CARDS = 20;
    private static final int SLOWEST_MILLIS = 50;
    private static final int LOWEST_RATE = 300;
    private static final double GROWTH = 1.3;
    private static final String PAGE = "/offers/list?circle=REST_OF_DEPARTMENT";

    /**
     * Households that a hundredth of the offers is enough to fill a page for: large departments, two to four persons.
     */
    private static final String CANDIDATES = """
            select a.email from account a join housing_application h on h.account_id = a.id
            where a.id between 10000000 and 10030000 and substr(h.unique_number, 1, 3) in ('059', '013', '069', '111')
            order by a.id limit ?""";

    private final String host;
    private final PageLoad load;
    private final int port;
    private final BrowserSignIn door;
    private final Connection owner;

    PageBench(String baseUrl, Connection owner) {
        var address = java.net.URI.create(baseUrl);
        host = address.getAuthority();
        port = address.getPort();
        load = new PageLoad(port, CLIENTS);
        door = new BrowserSignIn(baseUrl);
        this.owner = owner;
    }

    void measure(ReportTable table) throws IOException, SQLException {
        new OfferSubset(owner).putBack();
        var cookies = signIn();
        var pages = full(cookies);
        var empty = empty();
        load.run(pages, WARM_UP);
        var seen = load.run(pages, SECONDS);
        table.row(
                "offers page, signed in, 20 cards and three counts, %d people".formatted(pages.size()),
                "%s pages/s; median %.1f ms, p99 %.1f ms"
                        .formatted(
                                ReportTable.number(seen.perSecond()), seen.medianMillis(), seen.percentileMillis(99)),
                "empty servlet %s/s, median %.2f ms; same SQL over JDBC, %d connections: %s/s"
                        .formatted(
                                ReportTable.number(empty.perSecond()),
                                empty.medianMillis(),
                                CLIENTS,
                                ReportTable.number(BenchResult.read(owner, "search.jdbc.clients"))),
                "%d pages/s, p99 under %d ms".formatted(LOWEST_RATE, SLOWEST_MILLIS),
                seen.perSecond() >= LOWEST_RATE && seen.percentileMillis(99) < SLOWEST_MILLIS);
        growth(table, cookies);
    }

    private void growth(ReportTable table, List<String> cookies) throws IOException, SQLException {
        var offers = new OfferSubset(owner);
        offers.keepOneOf(100);
        var pages = full(cookies);
        var open = offers.open();
        load.run(pages, SETTLING);
        var few = load.run(pages, SECONDS);
        offers.putBack();
        load.run(pages, SETTLING);
        var many = load.run(pages, SECONDS);
        offers.keepOneOf(100);
        load.run(pages, SETTLING);
        var fewAgain = load.run(pages, SECONDS);
        offers.putBack();
        var ratio = 2 * many.medianMillis() / (few.medianMillis() + fewAgain.medianMillis());
        table.row(
                "cost as data grows: the same %d pages of 20 cards".formatted(pages.size()),
                "median %.2f ms and again %.2f ms at %,d open offers, between them %.2f ms at %,d: ratio %.2f"
                        .formatted(
                                few.medianMillis(),
                                fewAgain.medianMillis(),
                                open,
                                many.medianMillis(),
                                offers.open(),
                                ratio),
                "–",
                "ratio at most " + GROWTH,
                ratio <= GROWTH);
    }

    private List<String> signIn() throws SQLException {
        var cookies = new ArrayList<String>();
        try (var select = owner.prepareStatement(CANDIDATES)) {
            select.setInt(1, PEOPLE);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    cookies.add(door.as(rows.getString(1), EmployeeAccountRows.PASSWORD));
                }
            }
        }
        return cookies;
    }

    /** The requests whose page shows twenty cards now. */
    private List<byte[]> full(List<String> cookies) throws IOException {
        var pages = new ArrayList<byte[]>();
        try (var client = new HttpConnection(port)) {
            for (var cookie : cookies) {
                var request = HttpConnection.request(host, PAGE, cookie);
                if (cards(new String(client.get(request), StandardCharsets.UTF_8)) == CARDS) {
                    pages.add(request);
                }
            }
        }
        if (pages.isEmpty()) {
            throw new BenchFailure("None of %d employees has a page of %d cards".formatted(cookies.size(), CARDS));
        }
        return pages;
    }

    private static int cards(String html) {
        return html.split("class=\"offer-card[ \"]", -1).length - 1;
    }

    private Latencies empty() throws IOException {
        var requests = List.of(HttpConnection.request(host, "/empty/", ""));
        load.run(requests, SETTLING);
        return load.run(requests, SETTLING);
    }
}
