package fr.alin.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The opening bell: as measured in the server, and over HTTP from the press of "Je postule" to its answer. */
final class BellBench {

    private static final double LOWEST_SHARE = 0.3;
    private static final int PER_SECOND = 50;
    private static final int PEOPLE = 20 * PER_SECOND;
    private static final int WARM_UP = 6 * PER_SECOND;
    private static final int CONNECTIONS = 32;
    private static final int SLOWEST_MILLIS = 500;
    private static final Pattern STATE = hidden("jakarta.faces.ViewState");
    private static final Pattern KEY = hidden("request-key");
    private static final Pattern SHOWN = hidden("shown");

    private final String host;
    private final int port;
    private final BrowserSignIn door;
    private final Connection owner;

    BellBench(String baseUrl, Connection owner) {
        var address = URI.create(baseUrl);
        host = address.getAuthority();
        port = address.getPort();
        door = new BrowserSignIn(baseUrl);
        this.owner = owner;
    }

    private static Pattern hidden(String name) {
        return Pattern.compile("name=\"" + Pattern.quote(name) + "\"[^>]*value=\"([^\"]+)\"");
    }

    void measure(ReportTable table) throws IOException, SQLException {
        service(table);
        var rows = new BellRows(owner);
        rows.forget();
        rows.make(WARM_UP + PEOPLE, (long) read("employee"), (long) read("offer"));
        try {
            pages(table, rows);
        } finally {
            rows.forget();
        }
    }

    private void service(ReportTable table) throws SQLException {
        var share = read("each") / read("rows");
        table.row(
                "10,000 employees apply for 100 homes, 8 callers; one in ten twice at once, one home in ten closes meanwhile",
                "%s candidacies/s, %.1f ms of processors each, median %.1f ms, p99 %.1f ms; %.0f kept, doubles %.0f, lost or contradicted %.0f, told to try again %.0f"
                        .formatted(
                                ReportTable.number(read("each")),
                                read("processors"),
                                read("median"),
                                read("p99"),
                                read("candidacies"),
                                read("doubles"),
                                read("lost"),
                                read("waits")),
                "plain JDBC, the %.1f rows of each in one transaction, 8 callers: %s/s, %.1f ms of processors each"
                        .formatted(read("rows.each"), ReportTable.number(read("rows")), read("rows.processors")),
                "at least %.1f × (here %.2f), no double, none lost".formatted(LOWEST_SHARE, share),
                share >= LOWEST_SHARE && read("doubles") == 0 && read("lost") == 0);
    }

    private void pages(ReportTable table, BellRows rows) throws IOException, SQLException {
        var forms = IntStream.range(0, WARM_UP + PEOPLE)
                .parallel()
                .mapToObj(this::opened)
                .toList();
        var load = new OpenLoad(port, CONNECTIONS);
        load.run(forms.subList(0, WARM_UP), PER_SECOND, "/candidacies");
        var seen = load.run(forms.subList(WARM_UP, forms.size()), PER_SECOND, "/candidacies");
        var kept = rows.count();
        table.row(
                "“Je postule” over HTTP, %d signed-in employees for 100 homes, %d a second"
                        .formatted(PEOPLE, PER_SECOND),
                "median %.1f ms, p99 %.1f ms; %d kept of %d, doubles %d"
                        .formatted(
                                seen.medianMillis(),
                                seen.percentileMillis(99),
                                kept[0],
                                forms.size(),
                                kept[0] - kept[1]),
                "–",
                "p99 under %d ms, each kept once".formatted(SLOWEST_MILLIS),
                seen.percentileMillis(99) < SLOWEST_MILLIS && kept[0] == forms.size() && kept[0] == kept[1]);
    }

    /** Signs one person in, opens the page of her home and returns the form that its button sends. */
    private byte[] opened(int person) {
        var cookie = door.as(BellRows.email(person), BellRows.PASSWORD);
        var path = "/offers/offer?ref=" + BellRows.home(person).value();
        try (var connection = new HttpConnection(port)) {
            var page = new String(connection.get(HttpConnection.request(host, path, cookie)), StandardCharsets.UTF_8);
            var fields = "apply-form=apply-form&apply=x&request-key=" + value(KEY.matcher(page))
                    + "&shown=" + value(SHOWN.matcher(page))
                    + "&jakarta.faces.ViewState=" + value(STATE.matcher(page));
            return HttpConnection.form(host, path, cookie, fields);
        } catch (IOException e) {
            throw new BenchFailure("No page for " + BellRows.email(person), e);
        }
    }

    private static String value(Matcher field) {
        if (!field.find()) {
            throw new BenchFailure("The page has no form to apply");
        }
        return URLEncoder.encode(field.group(1), StandardCharsets.UTF_8);
    }

    private double read(String name) throws SQLException {
        return BenchResult.read(owner, "bell." + name);
    }
}
