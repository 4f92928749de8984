package fr.alin.web.table;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.web.shared.Messages;

/** The lines ticked in a list, on this page of it and on others, by the keys that {@code al:choice} gives them. */
@Named
@RequestScoped
public class ChosenLines {

    /** The most lines of one act. */
    public static final int MOST = 100;

    private static final String NAME = "chosen";

    @Inject
    FacesContext faces;

    @Inject
    Messages messages;

    /** The keys as the form has sent them, each once; empty, with an error that the next page shows, if none is ticked. */
    public List<String> of(StaffTable<?, ?> table) {
        var values = faces.getExternalContext().getRequestParameterValuesMap().get(table.name(NAME));
        if (values == null) {
            messages.errorOnNextPage("table.chosen.none");
            return List.of();
        }
        return Stream.of(values).distinct().limit(MOST).toList();
    }

    public int getMost() {
        return MOST;
    }
}
