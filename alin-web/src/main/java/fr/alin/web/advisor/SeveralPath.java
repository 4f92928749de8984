package fr.alin.web.advisor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.net.URLEncoder;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

import fr.alin.web.table.ChosenLines;
import fr.alin.web.table.StaffTable;
import fr.alin.web.table.StaffTables;

/** The way from the ticked lines of a list to the page that says whom an act touches. */
@RequestScoped
public class SeveralPath {

    @Inject
    ChosenLines chosen;

    @Inject
    StaffTables tables;

    @Inject
    FacesContext faces;

    /** The ids of the ticked candidacies; empty, with an error that the next page shows, if none is ticked. */
    List<Long> chosen(StaffTable<?, ?> table) {
        return chosen.of(table).stream()
                .filter(key -> key.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
    }

    void open(SeveralAct act, DeskList list, StaffTable<?, ?> table) throws IOException {
        var ids = chosen(table);
        if (ids.isEmpty()) {
            tables.stay(table);
            return;
        }
        var browser = faces.getExternalContext();
        browser.redirect(browser.getRequestContextPath() + "/advisor/several?act=" + act + "&list=" + list + "&ids="
                + ids.stream().map(String::valueOf).collect(joining("+"))
                + "&from=" + URLEncoder.encode(table.getQuery(), UTF_8));
    }
}
