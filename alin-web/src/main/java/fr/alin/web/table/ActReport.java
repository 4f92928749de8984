package fr.alin.web.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.shared.error.BusinessException;
import fr.alin.web.shared.Messages;

/**
 * Does one thing to several lines of a list, each in a transaction of its own, and says on the next page for each whether
 * it was done, or why not.
 */
@Named
@RequestScoped
public class ActReport {

    private static final String KEPT = ActReport.class.getName();

    @Inject
    FacesContext faces;

    @Inject
    Messages messages;

    private List<ReportLine> lines;

    /** @param name how the report calls a thing */
    public <T> void perform(Collection<T> things, Function<T, String> name, Consumer<T> act) {
        var report = new ArrayList<ReportLine>();
        try {
            things.forEach(thing -> report.add(new ReportLine(name.apply(thing), refusal(() -> act.accept(thing)))));
        } finally {
            keep(report); // what was done before a failure stays done
        }
    }

    private String refusal(Runnable act) {
        try {
            act.run();
            return "";
        } catch (BusinessException refused) {
            return messages.text("error." + refused.code(), refused.args());
        }
    }

    void keep(ArrayList<ReportLine> report) {
        faces.getExternalContext().getFlash().put(KEPT, report);
    }

    /** The report of the act that led to this page; empty without one. */
    @SuppressWarnings("unchecked")
    public List<ReportLine> getLines() {
        if (lines == null) {
            var kept = faces.getExternalContext().getFlash().get(KEPT);
            lines = kept == null ? List.of() : (List<ReportLine>) kept;
        }
        return lines;
    }

    public long getDone() {
        return getLines().stream().filter(ReportLine::done).count();
    }

    public boolean isComplete() {
        return getDone() == getLines().size();
    }
}
