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

    private Report report;

    /**
     * @param words the act in the reader's language, as its button says it
     * @param name how the report calls a thing
     */
    public <T> void perform(String words, Collection<T> things, Function<T, String> name, Consumer<T> act) {
        var lines = new ArrayList<ReportLine>();
        try {
            things.forEach(thing -> lines.add(new ReportLine(name.apply(thing), refusal(() -> act.accept(thing)))));
        } finally {
            keep(new Report(words, lines)); // what was done before a failure stays done
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

    void keep(Report done) {
        faces.getExternalContext().getFlash().put(KEPT, done);
    }

    private Report report() {
        if (report == null) {
            var kept = faces.getExternalContext().getFlash().get(KEPT);
            report = kept == null ? new Report("", new ArrayList<>()) : (Report) kept;
        }
        return report;
    }

    /** What was done, in words. */
    public String getAct() {
        return report().act();
    }

    /** The report of the act that led to this page; empty without one. */
    public List<ReportLine> getLines() {
        return report().lines();
    }

    public long getDone() {
        return getLines().stream().filter(ReportLine::done).count();
    }

    public boolean isComplete() {
        return getDone() == getLines().size();
    }
}
